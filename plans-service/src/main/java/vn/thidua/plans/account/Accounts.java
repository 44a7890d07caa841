package vn.thidua.plans.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/**
 * The accounts at the identity provider.
 *
 * <p>Every method throws {@link Unreachable} when it does not answer in time.
 */
public interface Accounts {

    /** The identity provider does not answer; whether it has done what was asked is not known. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** What is to become an account. */
    record Wanted(
            String username, String name, UnitId unit, Optional<String> agency, Set<Role> roles) {
        public Wanted {
            roles = Set.copyOf(roles);
        }
    }

    /** By user name. */
    List<Account> ofUnit(UnitId unit);

    Optional<Account> find(String id);

    Optional<Account> withUsername(String username);

    /**
     * Makes an account whose password has to be changed at the first sign-in.
     *
     * @return empty if the user name is taken
     */
    Optional<Account> create(Wanted wanted, String firstPassword);

    void enable(Account account, boolean enabled);

    void giveRoles(Account account, Set<Role> roles, Optional<String> agency);

    /** The password has to be changed at the next sign-in; who is signed in is signed out. */
    void resetPassword(Account account, String password);

    /** How many accounts each of these units has; units without any are left out. */
    Map<UnitId, Integer> count(Set<UnitId> units);

    /**
     * Gives all accounts of units to others; who is signed in has to sign in again.
     *
     * @return how many went over this time
     */
    int move(Map<UnitId, UnitId> heirs);
}
