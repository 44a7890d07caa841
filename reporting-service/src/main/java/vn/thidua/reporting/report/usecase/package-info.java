/** Asking for reports, answering, receiving, consolidating. */
@NullMarked
package vn.thidua.reporting.report.usecase;

import org.jspecify.annotations.NullMarked;
