/** Complaints for pages: {@code contracts/openapi/complaints.yaml}. */
@NullMarked
package vn.thidua.awards.complaint.web;

import org.jspecify.annotations.NullMarked;
