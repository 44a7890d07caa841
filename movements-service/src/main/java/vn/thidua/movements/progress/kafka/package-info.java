/** What progress hears of plans and tells others. */
@NullMarked
package vn.thidua.movements.progress.kafka;

import org.jspecify.annotations.NullMarked;
