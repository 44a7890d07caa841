/** Model examples: điển hình tiên tiến, gương người tốt, việc tốt. */
@NullMarked
package vn.thidua.movements.example;

import org.jspecify.annotations.NullMarked;
