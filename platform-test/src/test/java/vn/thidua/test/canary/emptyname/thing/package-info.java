@NullMarked
package vn.thidua.test.canary.emptyname.thing;

import org.jspecify.annotations.NullMarked;
