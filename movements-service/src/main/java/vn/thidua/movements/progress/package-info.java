/** Tiến độ chỉ tiêu, nhiệm vụ: who answers for which, and how far it is. */
@NullMarked
package vn.thidua.movements.progress;

import org.jspecify.annotations.NullMarked;
