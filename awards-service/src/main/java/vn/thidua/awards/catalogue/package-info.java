/** The catalogue of awards (danh mục khen thưởng): rules of law as data with dates. */
@NullMarked
package vn.thidua.awards.catalogue;

import org.jspecify.annotations.NullMarked;
