/** How papers say days, sums and units (cách ghi trong văn bản): knows no feature. */
@NullMarked
package vn.thidua.awards.wording;

import org.jspecify.annotations.NullMarked;
