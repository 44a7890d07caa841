/** Đăng ký thi đua: titles that collectives and individuals register for a year, collected upwards. */
@NullMarked
package vn.thidua.movements.registration;

import org.jspecify.annotations.NullMarked;
