/** The access token that stands behind a session. */
@NullMarked
package vn.thidua.gateway.login;

import org.jspecify.annotations.NullMarked;
