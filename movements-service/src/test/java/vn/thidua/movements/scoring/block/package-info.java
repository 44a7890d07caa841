@NullMarked
package vn.thidua.movements.scoring.block;

import org.jspecify.annotations.NullMarked;
