@NullMarked
package vn.thidua.reporting.report.api;

import org.jspecify.annotations.NullMarked;
