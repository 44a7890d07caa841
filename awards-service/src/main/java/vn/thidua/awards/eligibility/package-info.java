/** Whether a subject meets the conditions of an award, and why (điều kiện, tiêu chuẩn): explained, never decided. */
@NullMarked
package vn.thidua.awards.eligibility;

import org.jspecify.annotations.NullMarked;
