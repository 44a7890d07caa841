@NullMarked
package vn.thidua.plans.plan.finding.mongo;

import org.jspecify.annotations.NullMarked;
