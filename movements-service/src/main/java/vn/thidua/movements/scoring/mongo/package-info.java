/** Scoring sheets, blocks and scorecards in MongoDB. */
@NullMarked
package vn.thidua.movements.scoring.mongo;

import org.jspecify.annotations.NullMarked;
