/** Tests of pictures. */
@NullMarked
package vn.thidua.movements.example.image;

import org.jspecify.annotations.NullMarked;
