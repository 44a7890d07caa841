/** Tests of the search index. */
@NullMarked
package vn.thidua.plans.search.lucene;

import org.jspecify.annotations.NullMarked;
