/** How others are told of covenants. */
@NullMarked
package vn.thidua.movements.covenant.kafka;

import org.jspecify.annotations.NullMarked;
