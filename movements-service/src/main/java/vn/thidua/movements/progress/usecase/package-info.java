/** What one may do with progress. */
@NullMarked
package vn.thidua.movements.progress.usecase;

import org.jspecify.annotations.NullMarked;
