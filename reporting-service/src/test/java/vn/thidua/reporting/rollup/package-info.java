@NullMarked
package vn.thidua.reporting.rollup;

import org.jspecify.annotations.NullMarked;
