package vn.thidua.movements.movement.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementEvent;
import vn.thidua.movements.movement.PlanNaming;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/movement.changed.v1} and {@code adoption.changed.v1}. */
@Component
class MovementMessages implements Function<MovementEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec CHANGED = new EventSpec("vn.thidua.movement.changed.v1", TOPIC);
    private static final EventSpec ADOPTION = new EventSpec("vn.thidua.adoption.changed.v1", TOPIC);

    record ChangedMessage(
            String movementId,
            String unitId,
            String rootUnitId,
            int year,
            String name,
            String form,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean counts,
            List<String> planIds) {}

    record AdoptionMessage(
            String movementId,
            String unitId,
            String rootUnitId,
            int year,
            String name,
            String decision,
            String parentMovementId,
            String parentUnitId,
            Instant decidedAt) {}

    private final TenantTree tree;
    private final Clock clock;

    MovementMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(MovementEvent event) {
        return switch (event) {
            case MovementEvent.MovementChanged(var movement) ->
                    new OutgoingEvent(CHANGED, changed(movement));
            case MovementEvent.AdoptionDecided(var movement, var decision, var above, var at) ->
                    new OutgoingEvent(
                            ADOPTION,
                            new AdoptionMessage(
                                    movement.id().value(),
                                    movement.unit().value(),
                                    root(movement.unit()),
                                    movement.outline().year(),
                                    movement.outline().name(),
                                    decision.name(),
                                    above.movement().value(),
                                    above.unit().value(),
                                    at));
        };
    }

    private ChangedMessage changed(Movement movement) {
        return new ChangedMessage(
                movement.id().value(),
                movement.unit().value(),
                root(movement.unit()),
                movement.outline().year(),
                movement.outline().name(),
                movement.outline().form().name(),
                movement.state().name(),
                movement.outline().from().orElse(null),
                movement.outline().to().orElse(null),
                movement.counts(),
                movement.plans().stream()
                        .filter(plan -> plan.mark() == PlanNaming.Mark.IN_FORCE)
                        .map(PlanNaming::planId)
                        .toList());
    }

    private String root(TenantId unit) {
        return tree.root(unit, LocalDate.now(clock)).map(TenantNode::id).orElse(unit).value();
    }
}
