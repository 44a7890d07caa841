/** Reports as documents. */
@NullMarked
package vn.thidua.reporting.report.mongo;

import org.jspecify.annotations.NullMarked;
