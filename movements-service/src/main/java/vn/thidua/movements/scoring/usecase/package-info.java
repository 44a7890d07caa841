/** What one may do with scoring sheets. */
@NullMarked
package vn.thidua.movements.scoring.usecase;

import org.jspecify.annotations.NullMarked;
