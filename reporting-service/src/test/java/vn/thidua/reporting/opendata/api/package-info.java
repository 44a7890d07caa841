@NullMarked
package vn.thidua.reporting.opendata.api;

import org.jspecify.annotations.NullMarked;
