/** Plans for the portal. */
@NullMarked
package vn.thidua.plans.plan.web;

import org.jspecify.annotations.NullMarked;
