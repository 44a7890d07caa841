/** Giao ước thi đua: what the members of a block promise each other for a year. */
@NullMarked
package vn.thidua.movements.covenant;

import org.jspecify.annotations.NullMarked;
