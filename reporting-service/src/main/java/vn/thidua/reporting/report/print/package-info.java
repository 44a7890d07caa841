/** Reports as .docx and .xlsx. */
@NullMarked
package vn.thidua.reporting.report.print;

import org.jspecify.annotations.NullMarked;
