/** What the other services tell of deadlines. */
@NullMarked
package vn.thidua.reporting.deadline.kafka;

import org.jspecify.annotations.NullMarked;
