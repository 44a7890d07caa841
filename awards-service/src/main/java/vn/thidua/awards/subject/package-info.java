/** Who is commended (đối tượng khen thưởng): persons, collectives, households, and what is known of their years. */
@NullMarked
package vn.thidua.awards.subject;

import org.jspecify.annotations.NullMarked;
