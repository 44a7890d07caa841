/** What others are told about registrations. */
@NullMarked
package vn.thidua.movements.registration.kafka;

import org.jspecify.annotations.NullMarked;
