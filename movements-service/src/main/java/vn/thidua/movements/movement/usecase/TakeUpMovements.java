package vn.thidua.movements.movement.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.IssuedPlan;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementOutcome;
import vn.thidua.movements.movement.Movements;
import vn.thidua.movements.movement.PlanNaming.Mark;

/** Takes up what issued plans name (ghi nhận phong trào từ kế hoạch đã ban hành). Doing it twice is doing it once. */
@Component
public class TakeUpMovements {

    private final Movements movements;

    TakeUpMovements(Movements movements) {
        this.movements = movements;
    }

    /** The plan names these from now on; what it named before and does not any more is marked, never lost. */
    public void from(IssuedPlan plan) {
        plan.movements().forEach(named -> takeUp(plan, named));
        movements.ofPlan(plan.id()).stream()
                .filter(
                        known ->
                                plan.movements().stream()
                                        .noneMatch(named -> known.isMeant(plan, named)))
                .forEach(known -> write(known.marked(plan.id(), Mark.DROPPED)));
    }

    /** The plan says nothing any more (bị thu hồi, được thay thế). */
    public void ended(String planId, Mark mark) {
        movements.ofPlan(planId).forEach(known -> write(known.marked(planId, mark)));
    }

    private void takeUp(IssuedPlan plan, IssuedPlan.Named named) {
        Optional<Movement> known =
                Stream.concat(
                                movements.ofPlan(plan.id()).stream(),
                                movements.ofYear(plan.year()).stream())
                        .filter(each -> each.isMeant(plan, named))
                        .findFirst();
        if (known.isPresent()) {
            write(known.get().namedBy(plan, named));
            return;
        }
        MovementOutcome.Done born = Movement.born(plan, named);
        again(movements.add(born.movement(), born.events()));
    }

    private void write(MovementOutcome.Done change) {
        again(movements.replace(change.movement(), change.events()));
    }

    /** The listener tries the whole message again when a person was faster. */
    private static void again(Movements.Stored stored) {
        if (stored != Movements.Stored.STORED) {
            throw new OptimisticLockingFailureException("a movement was changed meanwhile");
        }
    }
}
