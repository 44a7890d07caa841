/** Who is signed in, as the portal sees it. */
@NullMarked
package vn.thidua.gateway.session;

import org.jspecify.annotations.NullMarked;
