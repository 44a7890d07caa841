/** Tiếp nhận đơn vị cấp dưới: a new unit and its first account. */
@NullMarked
package vn.thidua.plans.onboarding;

import org.jspecify.annotations.NullMarked;
