/** What one may ask of the roll-up, and who may ask it. */
@NullMarked
package vn.thidua.reporting.rollup.usecase;

import org.jspecify.annotations.NullMarked;
