/** Changes of parents as documents. */
@NullMarked
package vn.thidua.plans.drift.mongo;

import org.jspecify.annotations.NullMarked;
