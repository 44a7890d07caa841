package vn.thidua.plans.account;

import java.util.Arrays;
import java.util.Optional;

/** Vai trò. */
public enum Role {
    SPECIALIST("specialist"),
    LEADER("leader"),
    COUNCIL_MEMBER("council-member"),
    AGENCY("agency"),
    INSPECTOR("inspector"),
    UNIT_ADMIN("unit-admin"),
    /** Quản trị hệ thống: given by the operator of an installation only. */
    PLATFORM_ADMIN("platform-admin");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** As it stands in a token. */
    public String claim() {
        return claim;
    }

    /** Whether a unit's administrator may give and take it. */
    public boolean isGivenByUnits() {
        return this != PLATFORM_ADMIN;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
