@NullMarked
package vn.thidua.movements;

import org.jspecify.annotations.NullMarked;
