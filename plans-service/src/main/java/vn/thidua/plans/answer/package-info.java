/** Trả lời văn bản cấp trên: a plan drafted from the document that it implements. */
@NullMarked
package vn.thidua.plans.answer;

import org.jspecify.annotations.NullMarked;
