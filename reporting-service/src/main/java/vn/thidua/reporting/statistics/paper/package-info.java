/** Forms of the state's statistics as papers that are signed and sent. */
@NullMarked
package vn.thidua.reporting.statistics.paper;

import org.jspecify.annotations.NullMarked;
