/** What the clock does with progress. */
@NullMarked
package vn.thidua.movements.progress.job;

import org.jspecify.annotations.NullMarked;
