/** Nhật ký: who did, read and took away what, chained per unit so that the unit itself can prove it whole. */
@NullMarked
package vn.thidua.reporting.audit;

import org.jspecify.annotations.NullMarked;
