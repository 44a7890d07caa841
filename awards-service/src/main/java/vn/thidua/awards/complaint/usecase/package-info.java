/** What people do with complaints. */
@NullMarked
package vn.thidua.awards.complaint.usecase;

import org.jspecify.annotations.NullMarked;
