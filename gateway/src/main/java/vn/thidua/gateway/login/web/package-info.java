/** Sign-in and sign-out in the browser: OpenID Connect authorization code with PKCE. */
@NullMarked
package vn.thidua.gateway.login.web;

import org.jspecify.annotations.NullMarked;
