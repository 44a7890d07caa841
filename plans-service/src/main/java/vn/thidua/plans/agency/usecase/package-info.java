/** What is done with agencies. */
@NullMarked
package vn.thidua.plans.agency.usecase;

import org.jspecify.annotations.NullMarked;
