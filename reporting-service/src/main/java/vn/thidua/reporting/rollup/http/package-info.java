/** Other processes of this service, over http. */
@NullMarked
package vn.thidua.reporting.rollup.http;

import org.jspecify.annotations.NullMarked;
