/** Routes from the portal's paths to the services. */
@NullMarked
package vn.thidua.gateway.relay.web;

import org.jspecify.annotations.NullMarked;
