/** What others are told of reports. */
@NullMarked
package vn.thidua.reporting.report.kafka;

import org.jspecify.annotations.NullMarked;
