@NullMarked
package vn.thidua.reporting.report;

import org.jspecify.annotations.NullMarked;
