@NullMarked
package vn.thidua.test.canary.composition.thing;

import org.jspecify.annotations.NullMarked;
