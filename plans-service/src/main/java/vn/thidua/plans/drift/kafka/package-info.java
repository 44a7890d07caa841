/** The own events by which parents change. */
@NullMarked
package vn.thidua.plans.drift.kafka;

import org.jspecify.annotations.NullMarked;
