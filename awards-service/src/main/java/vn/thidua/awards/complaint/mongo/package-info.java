/** How complaints are stored. */
@NullMarked
package vn.thidua.awards.complaint.mongo;

import org.jspecify.annotations.NullMarked;
