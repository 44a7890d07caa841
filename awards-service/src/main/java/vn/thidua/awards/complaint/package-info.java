/** Complaints and denunciations about awards (khiếu nại, tố cáo): deadlines, answers, and whose name nobody else reads. */
@NullMarked
package vn.thidua.awards.complaint;

import org.jspecify.annotations.NullMarked;
