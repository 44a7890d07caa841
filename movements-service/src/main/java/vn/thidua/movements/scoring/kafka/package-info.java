/** What others are told of blocks and scores. */
@NullMarked
package vn.thidua.movements.scoring.kafka;

import org.jspecify.annotations.NullMarked;
