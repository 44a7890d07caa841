@NullMarked
package vn.thidua.plans.plan.finding;

import org.jspecify.annotations.NullMarked;
