/** Who acts, for which unit, and where that unit stands in the tree. */
@NullMarked
package vn.thidua.platform.tenancy;

import org.jspecify.annotations.NullMarked;
