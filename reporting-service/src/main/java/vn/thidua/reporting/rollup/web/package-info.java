/** The roll-up for pages: {@code contracts/openapi/reporting.yaml}. */
@NullMarked
package vn.thidua.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
