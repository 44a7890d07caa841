/** Where a line goes: the rules of the house, checked in every module. */
@NullMarked
package vn.thidua.test.architecture;

import org.jspecify.annotations.NullMarked;
