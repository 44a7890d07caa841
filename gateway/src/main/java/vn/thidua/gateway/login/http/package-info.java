/** The identity provider's token endpoint. */
@NullMarked
package vn.thidua.gateway.login.http;

import org.jspecify.annotations.NullMarked;
