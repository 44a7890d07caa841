package vn.thidua.plans.search;

import java.util.List;
import java.util.Set;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.unit.UnitId;

/**
 * Phạm vi được xem: what a search may find at all.
 *
 * @param own of these units everything, drafts too
 * @param others of these units what they have issued, each within its days
 */
public record ReadScope(Set<UnitId> own, List<ReadRule.Share> others) {
    public ReadScope {
        own = Set.copyOf(own);
        others = List.copyOf(others);
    }
}
