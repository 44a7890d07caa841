/** The state's statistics (thống kê ngành thi đua, khen thưởng): forms as data, filled from the figures of a year. */
@NullMarked
package vn.thidua.reporting.statistics;

import org.jspecify.annotations.NullMarked;
