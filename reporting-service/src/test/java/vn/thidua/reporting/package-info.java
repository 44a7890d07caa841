@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
