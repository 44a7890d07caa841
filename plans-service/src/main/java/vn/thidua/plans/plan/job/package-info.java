/** What is looked after from time to time: interrupted issues, files without a plan. */
@NullMarked
package vn.thidua.plans.plan.job;

import org.jspecify.annotations.NullMarked;
