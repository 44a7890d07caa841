@NullMarked
package vn.thidua.reporting.workforce;

import org.jspecify.annotations.NullMarked;
