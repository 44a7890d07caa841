/** Open data: {@code contracts/openapi/open-data.yaml}. */
@NullMarked
package vn.thidua.reporting.opendata.web;

import org.jspecify.annotations.NullMarked;
