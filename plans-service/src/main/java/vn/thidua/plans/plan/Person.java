package vn.thidua.plans.plan;

import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/**
 * Người dùng: who asks for something, as the token says.
 *
 * @param subject the account's id: the only part that may be logged
 * @param name as the person is shown to colleagues
 * @param unit the home unit
 */
public record Person(String subject, String name, UnitId unit, Set<Role> roles) {

    /** Vai trò, as far as plans ask for it. */
    public enum Role {
        /** Chuyên viên: drafts, corrects, submits. */
        SPECIALIST,
        /** Lãnh đạo: returns, issues; may do what a specialist does. */
        LEADER
    }

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean mayDraft() {
        return roles.contains(Role.SPECIALIST) || roles.contains(Role.LEADER);
    }

    public boolean mayIssue() {
        return roles.contains(Role.LEADER);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Person[" + subject + " of " + unit + "]";
    }
}
