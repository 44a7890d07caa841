/** What is kept and shown of deadlines, and who may subscribe to them. */
@NullMarked
package vn.thidua.reporting.deadline.usecase;

import org.jspecify.annotations.NullMarked;
