package vn.thidua.platform.tenancy;

import java.util.List;
import java.util.Optional;
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
     * @param documents which documents came back; absent when they were only counted, or too many to name
     */
    record Look(
            Caller who,
            String why,
            Reach reach,
            Set<TenantId> units,
            String what,
            Optional<List<Seen>> documents) {}

    /** A document that was shown, and whose it is. */
    record Seen(TenantId unit, String id) {}

    void tell(Look look);
}
