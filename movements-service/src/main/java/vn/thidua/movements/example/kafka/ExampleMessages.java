package vn.thidua.movements.example.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleEvent;
import vn.thidua.movements.example.Publication;
import vn.thidua.movements.example.SentUp;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/example.*.v1}. Never whom it is about. */
@Component
class ExampleMessages implements Function<ExampleEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec PUBLISHED =
            new EventSpec("vn.thidua.example.published.v1", TOPIC);
    private static final EventSpec WITHDRAWN =
            new EventSpec("vn.thidua.example.withdrawn.v1", TOPIC);
    private static final EventSpec PROPOSED = new EventSpec("vn.thidua.example.proposed.v1", TOPIC);

    record ShownMessage(
            String exampleId,
            String unitId,
            String rootUnitId,
            String kind,
            String subject,
            String stage,
            @Nullable String movementId,
            LocalDate firstPublishedOn) {}

    record ProposedMessage(
            String exampleId,
            String unitId,
            String rootUnitId,
            String kind,
            String subject,
            String stage,
            @Nullable String movementId,
            String toUnitId,
            String state,
            boolean spread) {}

    private final TenantTree tree;
    private final Clock clock;

    ExampleMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(ExampleEvent event) {
        return switch (event) {
            case ExampleEvent.ExamplePublished(var example) ->
                    new OutgoingEvent(PUBLISHED, shown(example));
            case ExampleEvent.ExampleWithdrawn(var example) ->
                    new OutgoingEvent(WITHDRAWN, shown(example));
            case ExampleEvent.ExampleProposed(var example, var sent) ->
                    new OutgoingEvent(PROPOSED, proposed(example, sent));
        };
    }

    private ShownMessage shown(Example example) {
        return new ShownMessage(
                example.id().value(),
                example.unit().value(),
                root(example),
                example.portrait().kind().name(),
                example.portrait().subject().name(),
                example.stage().name(),
                example.portrait().movement().map(MovementId::value).orElse(null),
                example.publication().map(Publication::firstOn).orElseThrow());
    }

    private ProposedMessage proposed(Example example, SentUp sent) {
        return new ProposedMessage(
                example.id().value(),
                example.unit().value(),
                root(example),
                example.portrait().kind().name(),
                example.portrait().subject().name(),
                example.stage().name(),
                example.portrait().movement().map(MovementId::value).orElse(null),
                sent.to().value(),
                sent.state().name(),
                sent.spread());
    }

    private String root(Example example) {
        return tree.root(example.unit(), LocalDate.now(clock))
                .map(TenantNode::id)
                .orElse(example.unit())
                .value();
    }
}
