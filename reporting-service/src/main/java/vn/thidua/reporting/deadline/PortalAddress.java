package vn.thidua.reporting.deadline;

import java.net.URI;

/**
 * Where people open the portal.
 *
 * @param uri without a slash at the end
 */
public record PortalAddress(URI uri) {}
