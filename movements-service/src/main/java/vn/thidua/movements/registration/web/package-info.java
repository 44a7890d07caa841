/** Registrations over HTTP. */
@NullMarked
package vn.thidua.movements.registration.web;

import org.jspecify.annotations.NullMarked;
