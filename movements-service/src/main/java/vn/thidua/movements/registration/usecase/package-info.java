/** The steps of registering and collecting. */
@NullMarked
package vn.thidua.movements.registration.usecase;

import org.jspecify.annotations.NullMarked;
