/** Tests with archives that strangers made. */
@NullMarked
package vn.thidua.plans.bulk.archive;

import org.jspecify.annotations.NullMarked;
