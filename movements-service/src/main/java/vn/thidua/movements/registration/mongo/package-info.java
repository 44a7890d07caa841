/** How registrations are stored. */
@NullMarked
package vn.thidua.movements.registration.mongo;

import org.jspecify.annotations.NullMarked;
