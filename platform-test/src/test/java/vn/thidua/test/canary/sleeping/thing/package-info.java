@NullMarked
package vn.thidua.test.canary.sleeping.thing;

import org.jspecify.annotations.NullMarked;
