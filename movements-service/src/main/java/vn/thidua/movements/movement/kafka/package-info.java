/** What movements hear of plans. */
@NullMarked
package vn.thidua.movements.movement.kafka;

import org.jspecify.annotations.NullMarked;
