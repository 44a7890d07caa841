/** Reports over HTTP. */
@NullMarked
package vn.thidua.reporting.report.web;

import org.jspecify.annotations.NullMarked;
