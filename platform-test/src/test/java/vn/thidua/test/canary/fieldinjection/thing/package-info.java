@NullMarked
package vn.thidua.test.canary.fieldinjection.thing;

import org.jspecify.annotations.NullMarked;
