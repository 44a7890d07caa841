/** Days that provinces add. */
@NullMarked
package vn.thidua.awards.calendar.mongo;

import org.jspecify.annotations.NullMarked;
