/** The search index of this instance, in Lucene. */
@NullMarked
package vn.thidua.plans.search.lucene;

import org.jspecify.annotations.NullMarked;
