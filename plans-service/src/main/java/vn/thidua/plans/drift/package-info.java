/** Văn bản cấp trên thay đổi: what a plan has to follow when its parent is amended or replaced. */
@NullMarked
package vn.thidua.plans.drift;

import org.jspecify.annotations.NullMarked;
