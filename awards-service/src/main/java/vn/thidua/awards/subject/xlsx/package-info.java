/** Tables as .xlsx workbooks. */
@NullMarked
package vn.thidua.awards.subject.xlsx;

import org.jspecify.annotations.NullMarked;
