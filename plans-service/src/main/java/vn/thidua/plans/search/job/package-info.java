/** Keeping the index beside people's requests. */
@NullMarked
package vn.thidua.plans.search.job;

import org.jspecify.annotations.NullMarked;
