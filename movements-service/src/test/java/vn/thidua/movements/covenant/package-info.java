/** Tests of covenants. */
@NullMarked
package vn.thidua.movements.covenant;

import org.jspecify.annotations.NullMarked;
