@NullMarked
package vn.thidua.test.canary.utildate.thing;

import org.jspecify.annotations.NullMarked;
