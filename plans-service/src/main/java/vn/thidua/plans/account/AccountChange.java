package vn.thidua.plans.account;

import java.time.Instant;
import java.util.List;
import vn.thidua.plans.unit.UnitId;

/**
 * Nhật ký thay đổi tài khoản: written down before it is asked of the identity provider, and told when it has answered.
 *
 * @param unit whose account it is
 * @param by the id of the person who asked, or what carried out a decision
 * @param account the account's id; for a new one, before it is there, blank
 * @param details what was given: roles, the new unit; never a name or a password
 */
public record AccountChange(
        String id,
        UnitId unit,
        String by,
        String account,
        Action action,
        List<String> details,
        Instant at,
        Outcome outcome) {

    public AccountChange {
        details = List.copyOf(details);
    }

    /** Việc đã làm. */
    public enum Action {
        INVITED,
        DISABLED,
        ENABLED,
        ROLES_CHANGED,
        PASSWORD_RESET
    }

    /** Kết quả. */
    public enum Outcome {
        /** Asked for; if it stays so, the identity provider has not answered. */
        ASKED,
        DONE,
        REFUSED
    }

    public AccountChange done(String accountId) {
        return new AccountChange(id, unit, by, accountId, action, details, at, Outcome.DONE);
    }

    public AccountChange refused() {
        return new AccountChange(id, unit, by, account, action, details, at, Outcome.REFUSED);
    }
}
