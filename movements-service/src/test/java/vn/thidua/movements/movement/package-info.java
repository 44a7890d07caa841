@NullMarked
package vn.thidua.movements.movement;

import org.jspecify.annotations.NullMarked;
