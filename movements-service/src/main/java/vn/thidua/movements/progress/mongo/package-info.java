/** How assignments and reminders are stored. */
@NullMarked
package vn.thidua.movements.progress.mongo;

import org.jspecify.annotations.NullMarked;
