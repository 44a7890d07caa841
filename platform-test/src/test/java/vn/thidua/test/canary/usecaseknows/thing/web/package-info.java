@NullMarked
package vn.thidua.test.canary.usecaseknows.thing.web;

import org.jspecify.annotations.NullMarked;
