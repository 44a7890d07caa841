/** Going on with what was begun. */
@NullMarked
package vn.thidua.plans.bulk.job;

import org.jspecify.annotations.NullMarked;
