/** Tìm văn bản: over everything that a person may read, with and without diacritics. */
@NullMarked
package vn.thidua.plans.search;

import org.jspecify.annotations.NullMarked;
