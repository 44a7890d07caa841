/** From a verified token to the caller. */
@NullMarked
package vn.thidua.platform.security;

import org.jspecify.annotations.NullMarked;
