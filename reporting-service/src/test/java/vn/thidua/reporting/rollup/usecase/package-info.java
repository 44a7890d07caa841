@NullMarked
package vn.thidua.reporting.rollup.usecase;

import org.jspecify.annotations.NullMarked;
