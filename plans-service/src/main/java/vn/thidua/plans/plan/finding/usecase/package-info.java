@NullMarked
package vn.thidua.plans.plan.finding.usecase;

import org.jspecify.annotations.NullMarked;
