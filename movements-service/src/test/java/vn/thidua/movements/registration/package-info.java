@NullMarked
package vn.thidua.movements.registration;

import org.jspecify.annotations.NullMarked;
