@NullMarked
package vn.thidua.awards.calendar;

import org.jspecify.annotations.NullMarked;
