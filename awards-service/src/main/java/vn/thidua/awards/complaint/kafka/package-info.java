/** How each reading of a name is told. */
@NullMarked
package vn.thidua.awards.complaint.kafka;

import org.jspecify.annotations.NullMarked;
