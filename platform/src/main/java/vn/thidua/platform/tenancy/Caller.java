package vn.thidua.platform.tenancy;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as the verified token says.
 *
 * @param subject the account's id at the identity provider: the only part that may be logged or stored
 * @param username the name the person logs in with
 * @param displayName the name the person is shown by
 * @param tenant the person's one home unit
 * @param agency the body inside the unit for which the person acts, if any
 * @param roles what the person may do in the home unit
 */
public record Caller(
        String subject,
        String username,
        String displayName,
        TenantId tenant,
        Optional<String> agency,
        Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Caller[" + subject + " of " + tenant + " " + roles + "]";
    }
}
