/** Writes the sample realm and its accounts from the list of the sample's units. */
@NullMarked
package vn.thidua.gateway.sample;

import org.jspecify.annotations.NullMarked;
