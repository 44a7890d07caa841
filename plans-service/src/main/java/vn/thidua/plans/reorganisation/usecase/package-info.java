/** What is done with reorganisations. */
@NullMarked
package vn.thidua.plans.reorganisation.usecase;

import org.jspecify.annotations.NullMarked;
