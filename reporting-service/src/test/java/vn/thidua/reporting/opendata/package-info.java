@NullMarked
package vn.thidua.reporting.opendata;

import org.jspecify.annotations.NullMarked;
