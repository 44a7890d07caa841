package vn.thidua.movements.movement.usecase;

import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    TakeUpMovements(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
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
        List<Movement> meant =
                Stream.concat(
                                movements.ofPlan(plan.id()).stream(),
                                movements.ofYear(plan.year()).stream())
                        .filter(each -> each.isMeant(plan, named))
                        .toList();
        List<Movement> left = meant.stream().filter(each -> each.isOfOtherYear(plan)).toList();
        Optional<Movement> known =
                meant.stream().filter(each -> !each.isOfOtherYear(plan)).findFirst();
        if (known.isPresent()) {
            write(known.get().namedBy(plan, named));
            drop(plan, left);
            return;
        }
        Optional<MovementOutcome.Done> moved =
                left.stream()
                        .flatMap(each -> each.movedWith(plan, clock.instant()).stream())
                        .findFirst();
        if (moved.isPresent()) {
            write(moved.get());
            takeUp(plan, named);
            return;
        }
        add(Movement.born(plan, named));
        drop(plan, left);
    }

    private void drop(IssuedPlan plan, List<Movement> left) {
        left.stream()
                .filter(each -> each.isNamedBy(plan))
                .forEach(each -> write(each.marked(plan.id(), Mark.DROPPED)));
    }

    /** One that a corrected year has moved away keeps the id of the name in its former year. */
    private void add(MovementOutcome.Done born) {
        Movement movement = born.movement();
        boolean movedAway =
                movements
                        .ofOwnUnit(movement.id())
                        .filter(each -> each.outline().year() != movement.outline().year())
                        .isPresent();
        MovementOutcome.Done fresh = movedAway ? movement.renumbered() : born;
        again(movements.add(fresh.movement(), fresh.events()));
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
