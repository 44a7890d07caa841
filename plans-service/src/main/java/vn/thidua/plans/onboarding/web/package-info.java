/** Onboarding for the portal. */
@NullMarked
package vn.thidua.plans.onboarding.web;

import org.jspecify.annotations.NullMarked;
