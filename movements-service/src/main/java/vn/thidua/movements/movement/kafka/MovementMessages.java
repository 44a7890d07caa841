package vn.thidua.movements.movement.kafka;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementEvent;
import vn.thidua.movements.movement.NominationWindow;
import vn.thidua.movements.movement.PlanNaming;
import vn.thidua.movements.movement.Quota;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/movement.changed.v1}, {@code adoption.changed.v1}, {@code nominations.opened.v1}. */
@Component
class MovementMessages implements Function<MovementEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec CHANGED = new EventSpec("vn.thidua.movement.changed.v1", TOPIC);
    private static final EventSpec ADOPTION = new EventSpec("vn.thidua.adoption.changed.v1", TOPIC);
    private static final EventSpec NOMINATIONS =
            new EventSpec("vn.thidua.nominations.opened.v1", TOPIC);

    record ChangedMessage(
            String movementId,
            String unitId,
            String rootUnitId,
            int year,
            String name,
            String form,
            String scope,
            @Nullable String level,
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

    record NominationsMessage(
            String movementId,
            String movementName,
            String unitId,
            String rootUnitId,
            int year,
            LocalDate opensOn,
            LocalDate closesOn,
            List<String> awards,
            List<QuotaMessage> quotas) {}

    record QuotaMessage(
            String shape,
            @Nullable String award,
            String whom,
            @Nullable String unitId,
            @Nullable BigDecimal collectives,
            @Nullable BigDecimal individuals,
            @Nullable Integer total) {

        static QuotaMessage of(NominationWindow.Limit limit) {
            return switch (limit.quota()) {
                case Quota.PerUnit(_, var whom, var collectives, var individuals) ->
                        counted(limit, "PER_UNIT", whom, collectives, individuals);
                case Quota.PerSubUnit(_, var whom, var collectives, var individuals) ->
                        counted(limit, "PER_SUB_UNIT", whom, collectives, individuals);
                case Quota.Shared(_, var whom, var total) ->
                        said(limit, "SHARED", whom, null, null, total);
                case Quota.Percentage(_, var whom, var collectives, var individuals) ->
                        said(
                                limit,
                                "PERCENTAGE",
                                whom,
                                collectives.orElse(null),
                                individuals.orElse(null),
                                null);
            };
        }

        private static QuotaMessage counted(
                NominationWindow.Limit limit,
                String shape,
                String whom,
                Optional<Integer> collectives,
                Optional<Integer> individuals) {
            return said(
                    limit,
                    shape,
                    whom,
                    collectives.map(BigDecimal::valueOf).orElse(null),
                    individuals.map(BigDecimal::valueOf).orElse(null),
                    null);
        }

        private static QuotaMessage said(
                NominationWindow.Limit limit,
                String shape,
                String whom,
                @Nullable BigDecimal collectives,
                @Nullable BigDecimal individuals,
                @Nullable Integer total) {
            return new QuotaMessage(
                    shape,
                    limit.award().orElse(null),
                    whom,
                    limit.unit().map(TenantId::value).orElse(null),
                    collectives,
                    individuals,
                    total);
        }
    }

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
            case MovementEvent.NominationsOpened(var movement, var window) ->
                    new OutgoingEvent(NOMINATIONS, nominations(movement, window));
        };
    }

    private NominationsMessage nominations(Movement movement, NominationWindow window) {
        return new NominationsMessage(
                movement.id().value(),
                movement.outline().name(),
                movement.unit().value(),
                root(movement.unit()),
                movement.outline().year(),
                window.opens(),
                window.closes(),
                window.awards(),
                window.limits().stream().map(QuotaMessage::of).toList());
    }

    private ChangedMessage changed(Movement movement) {
        return new ChangedMessage(
                movement.id().value(),
                movement.unit().value(),
                root(movement.unit()),
                movement.outline().year(),
                movement.outline().name(),
                movement.outline().form().name(),
                movement.outline().scope().name(),
                tree.node(movement.unit()).map(TenantNode::level).orElse(null),
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
