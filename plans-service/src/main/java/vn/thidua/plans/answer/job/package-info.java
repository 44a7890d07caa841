/** What a crash may have left of deliveries. */
@NullMarked
package vn.thidua.plans.answer.job;

import org.jspecify.annotations.NullMarked;
