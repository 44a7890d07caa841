/** The list of a unit's officials for pages: {@code contracts/openapi/statistics.yaml}. */
@NullMarked
package vn.thidua.reporting.workforce.web;

import org.jspecify.annotations.NullMarked;
