/** Noticing that a parent changed, and following it. */
@NullMarked
package vn.thidua.plans.drift.usecase;

import org.jspecify.annotations.NullMarked;
