@NullMarked
package vn.thidua.test.canary.usecaseknows.thing.usecase;

import org.jspecify.annotations.NullMarked;
