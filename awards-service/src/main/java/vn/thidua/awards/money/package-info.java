/** Tiền thưởng kèm theo: multiples of the base salary, rounding, what is paid when several come together, and the fund. */
@NullMarked
package vn.thidua.awards.money;

import org.jspecify.annotations.NullMarked;
