/** The printed covenant. */
@NullMarked
package vn.thidua.movements.covenant.paper;

import org.jspecify.annotations.NullMarked;
