package vn.thidua.plans.search;

import java.util.List;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.unit.UnitId;

/**
 * Phạm vi được xem: what a search may find at all.
 *
 * @param own of this unit everything, drafts too
 * @param others of these units what they have issued, each within its days
 */
public record ReadScope(UnitId own, List<ReadRule.Share> others) {
    public ReadScope {
        others = List.copyOf(others);
    }
}
