/** Lịch làm việc: which days count when a limit is in working days. */
@NullMarked
package vn.thidua.awards.calendar;

import org.jspecify.annotations.NullMarked;
