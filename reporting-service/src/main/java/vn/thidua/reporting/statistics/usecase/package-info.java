/** What one may ask of the statistics. */
@NullMarked
package vn.thidua.reporting.statistics.usecase;

import org.jspecify.annotations.NullMarked;
