/** Which plans the store holds, in which revision. */
@NullMarked
package vn.thidua.plans.search.mongo;

import org.jspecify.annotations.NullMarked;
