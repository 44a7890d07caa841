/** Deadlines as people and their calendars read them. */
@NullMarked
package vn.thidua.reporting.deadline.web;

import org.jspecify.annotations.NullMarked;
