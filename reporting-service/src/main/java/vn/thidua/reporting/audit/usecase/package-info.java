/** What is entered in the log, and who may read it. */
@NullMarked
package vn.thidua.reporting.audit.usecase;

import org.jspecify.annotations.NullMarked;
