package vn.thidua.platform.tenancy;

import java.util.Set;

/** Where each look at other units is told. Must not block the reader. */
@FunctionalInterface
public interface OversightLog {

    /**
     * One look.
     *
     * @param who the person
     * @param why the reason of the scope
     * @param reach what was asked for
     * @param units the units it came to
     * @param what what was read, e.g. {@code plans/find}
     */
    record Look(Caller who, String why, Reach reach, Set<TenantId> units, String what) {}

    void tell(Look look);
}
