package vn.thidua.plans.plan.kafka;

import java.util.List;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.unit.UnitId;

/** The value of {@code vn.thidua.plan.linked.v1}. */
record PlanLinkedMessage(
        String planId, String unitId, String rootUnitId, String linkState, List<Parent> parents) {

    record Parent(String planId, String unitId) {
        static Parent of(ParentLink.Parent parent) {
            return new Parent(parent.plan().value(), parent.unit().value());
        }
    }

    static PlanLinkedMessage of(Plan plan, UnitId root) {
        return new PlanLinkedMessage(
                plan.id().value(),
                plan.unit().value(),
                root.value(),
                plan.link().name().name(),
                plan.link().parents().stream().map(Parent::of).toList());
    }
}
