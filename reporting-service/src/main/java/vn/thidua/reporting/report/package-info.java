/** Báo cáo: a superior asks, units answer from their own numbers, and the answers are consolidated. */
@NullMarked
package vn.thidua.reporting.report;

import org.jspecify.annotations.NullMarked;
