/** How often one person, or one address at the login, may ask. */
@NullMarked
package vn.thidua.gateway.limit;

import org.jspecify.annotations.NullMarked;
