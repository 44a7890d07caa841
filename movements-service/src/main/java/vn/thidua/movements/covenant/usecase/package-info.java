/** What people do with a covenant. */
@NullMarked
package vn.thidua.movements.covenant.usecase;

import org.jspecify.annotations.NullMarked;
