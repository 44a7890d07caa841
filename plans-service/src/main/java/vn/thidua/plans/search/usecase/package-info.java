/** Searching, and keeping the index. */
@NullMarked
package vn.thidua.plans.search.usecase;

import org.jspecify.annotations.NullMarked;
