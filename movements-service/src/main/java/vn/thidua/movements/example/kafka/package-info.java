/** How others are told of model examples. */
@NullMarked
package vn.thidua.movements.example.kafka;

import org.jspecify.annotations.NullMarked;
