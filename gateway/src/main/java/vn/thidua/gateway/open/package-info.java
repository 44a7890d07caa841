/** What needs no sign-in. */
@NullMarked
package vn.thidua.gateway.open;

import org.jspecify.annotations.NullMarked;
