/** Kế hoạch: from a draft to a document in force, and what it implements. */
@NullMarked
package vn.thidua.plans.plan;

import org.jspecify.annotations.NullMarked;
