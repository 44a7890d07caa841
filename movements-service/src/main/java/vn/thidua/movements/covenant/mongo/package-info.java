/** How covenants are stored. */
@NullMarked
package vn.thidua.movements.covenant.mongo;

import org.jspecify.annotations.NullMarked;
