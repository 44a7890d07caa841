/** Answers and deliveries as documents. */
@NullMarked
package vn.thidua.plans.answer.mongo;

import org.jspecify.annotations.NullMarked;
