@NullMarked
package vn.thidua.test.canary.localdatetime.thing;

import org.jspecify.annotations.NullMarked;
