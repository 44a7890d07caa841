/** What of a browser's request reaches a service, and which service that is. */
@NullMarked
package vn.thidua.gateway.relay;

import org.jspecify.annotations.NullMarked;
