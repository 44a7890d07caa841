/** What is done with plans. */
@NullMarked
package vn.thidua.plans.plan.usecase;

import org.jspecify.annotations.NullMarked;
