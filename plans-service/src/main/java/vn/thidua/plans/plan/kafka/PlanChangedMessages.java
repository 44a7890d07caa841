package vn.thidua.plans.plan.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/** The values of what may happen to a plan in force; each also says how the plan hangs. */
final class PlanChangedMessages {

    private PlanChangedMessages() {}

    /** {@code vn.thidua.plan.amended.v1}. */
    record Amended(
            String planId,
            String unitId,
            String rootUnitId,
            String amendmentId,
            String amendment,
            LocalDate amendedOn,
            Instant amendedAt,
            List<String> changed,
            String linkState,
            List<PlanLinkedMessage.Parent> parents) {
        static Amended of(Plan plan, UnitId root, List<String> changed) {
            Folder.Amendment last = plan.folder().amendments().getLast();
            return new Amended(
                    plan.id().value(),
                    plan.unit().value(),
                    root.value(),
                    last.document().value(),
                    last.number().text().orElseThrow(),
                    last.on(),
                    last.at(),
                    changed,
                    plan.link().name().name(),
                    PlanChangedMessages.parents(plan));
        }
    }

    /** {@code vn.thidua.plan.replaced.v1}. */
    record Replaced(
            String planId,
            String unitId,
            String rootUnitId,
            String successorId,
            Instant replacedAt,
            String linkState,
            List<PlanLinkedMessage.Parent> parents) {
        static Replaced of(Plan plan, UnitId root) {
            Folder.Ending ending = ending(plan);
            return new Replaced(
                    plan.id().value(),
                    plan.unit().value(),
                    root.value(),
                    ending.successor().map(PlanId::value).orElseThrow(),
                    ending.at(),
                    plan.link().name().name(),
                    PlanChangedMessages.parents(plan));
        }
    }

    /** {@code vn.thidua.plan.withdrawn.v1}. */
    record Withdrawn(
            String planId,
            String unitId,
            String rootUnitId,
            String reason,
            Optional<String> number,
            Instant withdrawnAt,
            String linkState,
            List<PlanLinkedMessage.Parent> parents) {
        static Withdrawn of(Plan plan, UnitId root) {
            Folder.Ending ending = ending(plan);
            return new Withdrawn(
                    plan.id().value(),
                    plan.unit().value(),
                    root.value(),
                    ending.reason(),
                    ending.number(),
                    ending.at(),
                    plan.link().name().name(),
                    PlanChangedMessages.parents(plan));
        }
    }

    /** {@code vn.thidua.plan.closed.v1}. */
    record Closed(
            String planId,
            String unitId,
            String rootUnitId,
            Instant closedAt,
            String linkState,
            List<PlanLinkedMessage.Parent> parents) {
        static Closed of(Plan plan, UnitId root) {
            return new Closed(
                    plan.id().value(),
                    plan.unit().value(),
                    root.value(),
                    ending(plan).at(),
                    plan.link().name().name(),
                    PlanChangedMessages.parents(plan));
        }
    }

    private static Folder.Ending ending(Plan plan) {
        return plan.folder().ending().orElseThrow();
    }

    private static List<PlanLinkedMessage.Parent> parents(Plan plan) {
        return plan.link().parents().stream().map(PlanLinkedMessage.Parent::of).toList();
    }
}
