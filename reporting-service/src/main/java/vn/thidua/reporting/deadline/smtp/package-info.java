/** The mail server. */
@NullMarked
package vn.thidua.reporting.deadline.smtp;

import org.jspecify.annotations.NullMarked;
