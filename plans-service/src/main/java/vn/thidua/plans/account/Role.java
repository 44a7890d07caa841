package vn.thidua.plans.account;

import java.util.Arrays;
import java.util.Optional;

/** Vai trò mà quản trị viên đơn vị được cấp. */
public enum Role {
    SPECIALIST("specialist"),
    LEADER("leader"),
    COUNCIL_MEMBER("council-member"),
    AGENCY("agency"),
    INSPECTOR("inspector"),
    UNIT_ADMIN("unit-admin");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** As it stands in a token. */
    public String claim() {
        return claim;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
