/** Hạn công việc: what a unit has to do by when, from whatever service it comes. */
@NullMarked
package vn.thidua.reporting.deadline;

import org.jspecify.annotations.NullMarked;
