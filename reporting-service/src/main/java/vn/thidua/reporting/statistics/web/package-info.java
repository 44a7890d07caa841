/** The statistics for pages: {@code contracts/openapi/statistics.yaml}. */
@NullMarked
package vn.thidua.reporting.statistics.web;

import org.jspecify.annotations.NullMarked;
