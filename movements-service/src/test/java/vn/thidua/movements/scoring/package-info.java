@NullMarked
package vn.thidua.movements.scoring;

import org.jspecify.annotations.NullMarked;
