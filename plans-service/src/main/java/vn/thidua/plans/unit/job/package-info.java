/** The list of units is loaded when the service starts. */
@NullMarked
package vn.thidua.plans.unit.job;

import org.jspecify.annotations.NullMarked;
