package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sửa đổi, bổ sung: a plan in force takes over what an amending document says. */
record Amending(Plan plan, Person by, Instant at) {

    /** Empty if that has happened already. */
    Optional<Outcome.Done> amendedBy(Plan amending, PlanState.Issue act) {
        boolean done =
                plan.folder().amendments().stream()
                        .anyMatch(it -> it.document().equals(amending.id()));
        if (done) {
            return Optional.empty();
        }
        PlanState.Issue own = plan.state().issued().orElseThrow();
        PlanContent amended = amending.content().with(own.number(), own.on());
        List<Change.Field> before = ContentDifference.before(plan.content(), amended);
        Folder.Amendment amendment =
                new Folder.Amendment(amending.id(), act.number(), act.on(), at, plan.content());
        Change change =
                new Change(
                        plan.version() + 1,
                        Change.Act.AMENDED,
                        by,
                        at,
                        before,
                        act.number().text());
        Plan after =
                plan.next(
                        new PlanState.Amended(own, at),
                        amended,
                        amending.link(),
                        plan.remark(),
                        plan.folder().with(amendment),
                        change,
                        by);
        return Optional.of(
                new Outcome.Done(
                        after,
                        List.of(
                                new PlanEvent.PlanAmended(
                                        after, before.stream().map(Change.Field::name).toList()),
                                new PlanEvent.PlanIssued(after))));
    }
}
