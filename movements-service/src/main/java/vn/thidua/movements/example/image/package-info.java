/** Pictures as they are kept. */
@NullMarked
package vn.thidua.movements.example.image;

import org.jspecify.annotations.NullMarked;
