/** Workbooks that people fill in with Excel. */
@NullMarked
package vn.thidua.movements.registration.xlsx;

import org.jspecify.annotations.NullMarked;
