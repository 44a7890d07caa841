/** The calendar over HTTP. */
@NullMarked
package vn.thidua.awards.calendar.web;

import org.jspecify.annotations.NullMarked;
