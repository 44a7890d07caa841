/** Looks at the clock: whom to remind, and what waits to be sent. */
@NullMarked
package vn.thidua.reporting.deadline.job;

import org.jspecify.annotations.NullMarked;
