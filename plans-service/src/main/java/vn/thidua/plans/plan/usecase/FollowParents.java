package vn.thidua.plans.plan.usecase;

import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.ParentKey;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.unit.UnitId;

/** Khi một văn bản được ban hành: its own parent is looked for again, and all plans that wait for it find it. */
public final class FollowParents {

    private final Plans plans;
    private final LinkPlan link;

    public FollowParents(Plans plans, LinkPlan link) {
        this.plans = plans;
        this.link = link;
    }

    /** How many plans were waiting. */
    public int issued(UnitId unit, PlanId id, DocumentType type, DocumentNumber number, AsUnit as) {
        as.run(unit, () -> link.again(id));
        var waiting = plans.waitingFor(ParentKey.of(unit, type, number));
        waiting.forEach(child -> as.run(child.unit(), () -> link.again(child.plan())));
        return waiting.size();
    }
}
