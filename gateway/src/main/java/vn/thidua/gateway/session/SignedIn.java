package vn.thidua.gateway.session;

import java.util.List;
import java.util.Optional;

/**
 * Người đang đăng nhập: what the identity provider said of the person at sign-in.
 *
 * @param name display name
 * @param unit id of the home unit; empty for an account without one (platform-admin)
 * @param agency id of the agency inside the unit
 * @param roles names of the realm's roles
 */
public record SignedIn(
        String name, String username, String unit, Optional<String> agency, List<String> roles) {}
