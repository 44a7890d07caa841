package vn.thidua.plans.account;

import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/**
 * Tài khoản.
 *
 * @param id at the identity provider; the only part that may be logged
 * @param username the name the person signs in with
 * @param name as the person is shown to colleagues
 * @param unit the one home unit
 * @param agency code of the agency inside the unit for which the person acts
 * @param roles of the realm, as far as they are roles of the product
 * @param firstSignInAwaited the password is one that was given, and the person has not changed it yet
 */
public record Account(
        String id,
        String username,
        String name,
        UnitId unit,
        Optional<String> agency,
        Set<Role> roles,
        boolean enabled,
        boolean firstSignInAwaited) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Account[" + id + " of " + unit + "]";
    }
}
