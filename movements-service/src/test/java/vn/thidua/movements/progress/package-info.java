@NullMarked
package vn.thidua.movements.progress;

import org.jspecify.annotations.NullMarked;
