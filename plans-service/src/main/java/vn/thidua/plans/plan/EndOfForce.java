package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hết hiệu lực: a plan in force is replaced, withdrawn or closed. */
record EndOfForce(Plan plan, Person by, Instant at) {

    Outcome.Done replacedBy(Plan successor, PlanState.Issue act) {
        Folder.Ending ending =
                new Folder.Ending(
                        at, "Được thay thế", act.number().text(), Optional.of(successor.id()));
        Plan after = ended(new PlanState.Replaced(issue(), at), ending, Change.Act.REPLACED);
        return new Outcome.Done(after, List.of(new PlanEvent.PlanReplaced(after)));
    }

    /** Thu hồi, bãi bỏ: it counts no longer. */
    Outcome.Done withdraw(String reason, Optional<String> number) {
        Folder.Ending ending = new Folder.Ending(at, reason, number, Optional.empty());
        Plan after = ended(new PlanState.Withdrawn(issue(), at), ending, Change.Act.WITHDRAWN);
        return new Outcome.Done(after, List.of(new PlanEvent.PlanWithdrawn(after)));
    }

    /** Kết thúc: done; what was reached still counts. */
    Outcome.Done close(String reason) {
        Folder.Ending ending = new Folder.Ending(at, reason, Optional.empty(), Optional.empty());
        Plan after = ended(new PlanState.Closed(issue(), at), ending, Change.Act.CLOSED);
        return new Outcome.Done(after, List.of(new PlanEvent.PlanClosed(after)));
    }

    private PlanState.Issue issue() {
        return plan.state().issued().orElseThrow();
    }

    private Plan ended(PlanState over, Folder.Ending ending, Change.Act act) {
        Change change =
                new Change(
                        plan.version() + 1, act, by, at, List.of(), Optional.of(ending.reason()));
        return plan.next(
                over,
                plan.content(),
                plan.link(),
                plan.remark(),
                plan.folder().with(ending),
                change,
                by);
    }
}
