/** Tests of finding plans. */
@NullMarked
package vn.thidua.plans.search;

import org.jspecify.annotations.NullMarked;
