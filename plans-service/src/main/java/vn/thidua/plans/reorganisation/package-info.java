/** Sắp xếp đơn vị hành chính: units merge, split, change their names, end and move by one decision. */
@NullMarked
package vn.thidua.plans.reorganisation;

import org.jspecify.annotations.NullMarked;
