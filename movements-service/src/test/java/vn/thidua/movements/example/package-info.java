/** Tests of model examples. */
@NullMarked
package vn.thidua.movements.example;

import org.jspecify.annotations.NullMarked;
