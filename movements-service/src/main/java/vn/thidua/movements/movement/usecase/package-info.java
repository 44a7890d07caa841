/** What one may do with movements. */
@NullMarked
package vn.thidua.movements.movement.usecase;

import org.jspecify.annotations.NullMarked;
