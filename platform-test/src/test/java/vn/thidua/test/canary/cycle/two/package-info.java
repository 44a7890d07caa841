@NullMarked
package vn.thidua.test.canary.cycle.two;

import org.jspecify.annotations.NullMarked;
