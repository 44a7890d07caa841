package vn.thidua.movements.progress.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.IssuedItems;

/** Takes up the targets and tasks of issued plans (ghi nhận chỉ tiêu, nhiệm vụ). Doing it twice is doing it once. */
@Component
public class TakeUpItems {

    private final Assignments assignments;

    TakeUpItems(Assignments assignments) {
        this.assignments = assignments;
    }

    /** The plan says these from now on; what it said before and does not any more is kept and marked. */
    public void from(IssuedItems plan) {
        List<Assignment> known = assignments.ofPlan(plan.source().id());
        List<Assignment> said = plan.assignments();
        said.forEach(each -> takeUp(plan, each, known));
        known.stream()
                .filter(Assignment::named)
                .filter(each -> said.stream().noneMatch(other -> other.id().equals(each.id())))
                .forEach(each -> write(each.dropped()));
    }

    /** The plan says nothing any more (bị thu hồi, được thay thế). */
    public void ended(String planId) {
        assignments.ofPlan(planId).stream()
                .filter(Assignment::named)
                .forEach(each -> write(each.dropped()));
    }

    private void takeUp(IssuedItems plan, Assignment said, List<Assignment> known) {
        Optional<Assignment> before =
                known.stream().filter(each -> each.id().equals(said.id())).findFirst();
        write(before.map(each -> each.namedAgain(plan.source(), said.wish())).orElse(said));
    }

    /** The listener tries the whole message again when a person was faster. */
    private void write(Assignment assignment) {
        if (!assignments.store(assignment, List.of())) {
            throw new OptimisticLockingFailureException("an assignment was changed meanwhile");
        }
    }
}
