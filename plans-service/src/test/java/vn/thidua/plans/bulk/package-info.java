/** Tests of the bulk import. */
@NullMarked
package vn.thidua.plans.bulk;

import org.jspecify.annotations.NullMarked;
