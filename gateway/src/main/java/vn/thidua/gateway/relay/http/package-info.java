/** The services, over HTTP. */
@NullMarked
package vn.thidua.gateway.relay.http;

import org.jspecify.annotations.NullMarked;
