package vn.thidua.movements.progress.kafka;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.ProgressEvent;
import vn.thidua.movements.progress.Source;
import vn.thidua.movements.progress.Statement;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/progress.recorded.v1} and {@code progress.corrected.v1}. */
@Component
class ProgressMessages implements Function<ProgressEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec RECORDED =
            new EventSpec("vn.thidua.progress.recorded.v1", TOPIC);
    private static final EventSpec CORRECTED =
            new EventSpec("vn.thidua.progress.corrected.v1", TOPIC);

    /** What both say. */
    record Fact(
            String assignmentId,
            String unitId,
            String rootUnitId,
            String kind,
            String name,
            @Nullable String movementId,
            @Nullable String planId,
            @Nullable String owner,
            String direction,
            @Nullable BigDecimal goal,
            @Nullable String unit,
            String counting,
            LocalDate from,
            LocalDate to,
            String period,
            LocalDate periodFrom,
            LocalDate periodTo,
            BigDecimal value,
            @Nullable BigDecimal before,
            BigDecimal reached,
            String light,
            boolean onTime,
            String way,
            Instant at,
            @Nullable String reason) {}

    private final TenantTree tree;
    private final Light.Rule rule;
    private final Clock clock;

    ProgressMessages(TenantTree tree, Light.Rule rule, Clock clock) {
        this.tree = tree;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(ProgressEvent event) {
        return switch (event) {
            case ProgressEvent.Recorded(var assignment, var period) ->
                    new OutgoingEvent(RECORDED, fact(assignment, period));
            case ProgressEvent.Corrected(var assignment, var period) ->
                    new OutgoingEvent(CORRECTED, fact(assignment, period));
        };
    }

    private Fact fact(Assignment assignment, Period period) {
        List<Statement> said = assignment.said().getOrDefault(period, List.of());
        Statement last = said.getLast();
        LocalDate first = LocalDate.ofInstant(said.getFirst().at(), clock.getZone());
        boolean corrected = said.size() > 1;
        Source source = assignment.source();
        return new Fact(
                assignment.id().value(),
                assignment.unit().value(),
                tree.root(assignment.unit(), LocalDate.now(clock))
                        .map(TenantNode::id)
                        .orElse(assignment.unit())
                        .value(),
                assignment.kind().name(),
                assignment.name(),
                source instanceof Source.OfMovement ? source.id() : null,
                source instanceof Source.OfPlan ? source.id() : null,
                assignment.owner().map(Owner::name).orElse(null),
                assignment.aim().direction().name(),
                assignment.aim().value().orElse(null),
                assignment.aim().unit().orElse(null),
                assignment.aim().counting().name(),
                assignment.from(),
                assignment.to(),
                period.text(),
                period.first(),
                period.last(),
                last.value(),
                corrected ? said.get(said.size() - 2).value() : null,
                assignment.reached().orElse(last.value()),
                rule.of(assignment, LocalDate.now(clock)).colour().name(),
                !first.isAfter(rule.dueOn(assignment, period)),
                last.author().way().name(),
                last.at(),
                corrected ? last.reason() : null);
    }
}
