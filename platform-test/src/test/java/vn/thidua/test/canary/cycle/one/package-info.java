@NullMarked
package vn.thidua.test.canary.cycle.one;

import org.jspecify.annotations.NullMarked;
