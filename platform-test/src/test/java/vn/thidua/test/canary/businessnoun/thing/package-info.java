@NullMarked
package vn.thidua.test.canary.businessnoun.thing;

import org.jspecify.annotations.NullMarked;
