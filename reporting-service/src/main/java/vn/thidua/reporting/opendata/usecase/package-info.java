/** Choosing what is open, and reading it. */
@NullMarked
package vn.thidua.reporting.opendata.usecase;

import org.jspecify.annotations.NullMarked;
