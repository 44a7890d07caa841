/** What one may ask about conditions. */
@NullMarked
package vn.thidua.awards.eligibility.usecase;

import org.jspecify.annotations.NullMarked;
