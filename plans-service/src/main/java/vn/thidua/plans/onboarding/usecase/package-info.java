/** How a unit is onboarded. */
@NullMarked
package vn.thidua.plans.onboarding.usecase;

import org.jspecify.annotations.NullMarked;
