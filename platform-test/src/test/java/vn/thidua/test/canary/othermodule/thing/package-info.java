@NullMarked
package vn.thidua.test.canary.othermodule.thing;

import org.jspecify.annotations.NullMarked;
