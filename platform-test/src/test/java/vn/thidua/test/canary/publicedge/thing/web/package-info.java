@NullMarked
package vn.thidua.test.canary.publicedge.thing.web;

import org.jspecify.annotations.NullMarked;
