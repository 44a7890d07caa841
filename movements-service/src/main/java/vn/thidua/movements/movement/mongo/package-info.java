/** Movements in MongoDB. */
@NullMarked
package vn.thidua.movements.movement.mongo;

import org.jspecify.annotations.NullMarked;
