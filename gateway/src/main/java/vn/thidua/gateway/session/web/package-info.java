/** The portal's question who is signed in. */
@NullMarked
package vn.thidua.gateway.session.web;

import org.jspecify.annotations.NullMarked;
