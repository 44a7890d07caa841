package vn.thidua.plans.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/** Which plans of all units the store holds, in which revision. */
public interface StoredPlans {

    /**
     * Dấu của một bản ghi.
     *
     * @param storedAt by the clock of the machine that wrote it
     */
    record Stamp(PlanId id, UnitId unit, long revision, Instant storedAt) {}

    /** Those written since that moment. */
    List<Stamp> storedSince(Instant moment);

    /**
     * A stretch of all plans by their id.
     *
     * @param after the last one of the stretch before
     */
    List<Stamp> stretch(Optional<PlanId> after, int most);

    /** Those of these plans that the store still has. */
    Set<PlanId> existing(Set<PlanId> ids);
}
