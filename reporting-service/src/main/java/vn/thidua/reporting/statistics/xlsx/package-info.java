/** Forms as workbooks. */
@NullMarked
package vn.thidua.reporting.statistics.xlsx;

import org.jspecify.annotations.NullMarked;
