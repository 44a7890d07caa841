/** Đơn vị hành chính: the tree of units with its dates, and how a text names them. */
@NullMarked
package vn.thidua.plans.unit;

import org.jspecify.annotations.NullMarked;
