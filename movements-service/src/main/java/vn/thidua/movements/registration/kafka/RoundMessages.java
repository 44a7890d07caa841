package vn.thidua.movements.registration.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.registration.Round;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/registration-round.changed.v1}. */
@Component
class RoundMessages implements Function<Round, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.registration-round.changed.v1", "thidua.movements.v1");

    record ChangedMessage(
            String unitId,
            String rootUnitId,
            int year,
            @Nullable LocalDate dueOn,
            boolean closed) {}

    private final TenantTree tree;
    private final Clock clock;

    RoundMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(Round round) {
        return new OutgoingEvent(
                CHANGED,
                new ChangedMessage(
                        round.unit().value(),
                        tree.root(round.unit(), LocalDate.now(clock))
                                .map(TenantNode::id)
                                .orElse(round.unit())
                                .value(),
                        round.year(),
                        round.dueOn().orElse(null),
                        round.closedAt().isPresent()));
    }
}
