/** What is done with units. */
@NullMarked
package vn.thidua.plans.unit.usecase;

import org.jspecify.annotations.NullMarked;
