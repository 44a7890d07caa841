/** Deadlines as a calendar file of RFC 5545. */
@NullMarked
package vn.thidua.reporting.deadline.ics;

import org.jspecify.annotations.NullMarked;
