@NullMarked
package vn.thidua.movements.api;

import org.jspecify.annotations.NullMarked;
