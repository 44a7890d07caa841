/** What one may ask of the calendar. */
@NullMarked
package vn.thidua.awards.calendar.usecase;

import org.jspecify.annotations.NullMarked;
