@NullMarked
package vn.thidua.reporting.statistics.api;

import org.jspecify.annotations.NullMarked;
