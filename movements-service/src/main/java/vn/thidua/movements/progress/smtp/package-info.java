/** How reminders leave. */
@NullMarked
package vn.thidua.movements.progress.smtp;

import org.jspecify.annotations.NullMarked;
