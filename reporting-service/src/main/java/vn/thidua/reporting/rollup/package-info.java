/**
 * The roll-up (tổng hợp): what a plan and everything that implements it amount to.
 *
 * <p>The law of this package: any order, duplication and interleaving of the same facts gives the same numbers as a computation from
 * scratch.
 */
@NullMarked
package vn.thidua.reporting.rollup;

import org.jspecify.annotations.NullMarked;
