/** What the other services tell of people's acts. */
@NullMarked
package vn.thidua.reporting.audit.kafka;

import org.jspecify.annotations.NullMarked;
