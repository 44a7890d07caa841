package vn.thidua.reporting.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/** What was told of all units' deadlines. */
public interface Deadlines {

    /** Keeps it unless a later one is kept. */
    void keep(TenantId unit, Told told);

    /** What says something. */
    List<Told> of(TenantId unit);

    /** What says something of units below the caller's; the look is told to the audit log. */
    Map<TenantId, List<Told>> below(Set<TenantId> units, LocalDate today);

    /** Units that a thing of this unit has concerned up to now, these included. */
    Set<TenantId> concerned(TenantId owner, String source, Set<TenantId> now);
}
