package vn.thidua.plans.plan.kafka;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanEvent;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How others are told of a plan. */
@Component
class PlanMessages implements Function<PlanEvent, OutgoingEvent> {

    static final String TOPIC = "thidua.plans.v1";
    static final String ISSUED = "vn.thidua.plan.issued.v1";
    static final String LINKED = "vn.thidua.plan.linked.v1";

    static final String AMENDED = "vn.thidua.plan.amended.v1";
    static final String REPLACED = "vn.thidua.plan.replaced.v1";
    static final String WITHDRAWN = "vn.thidua.plan.withdrawn.v1";
    static final String CLOSED = "vn.thidua.plan.closed.v1";

    private final Units units;

    PlanMessages(Units units) {
        this.units = units;
    }

    @Override
    public OutgoingEvent apply(PlanEvent event) {
        Plan plan = event.plan();
        PlanState.Issue issue = plan.state().issued().orElseThrow();
        UnitId root = units.tree().root(plan.unit(), issue.on());
        return switch (event) {
            case PlanEvent.PlanIssued _ ->
                    new OutgoingEvent(
                            new EventSpec(ISSUED, TOPIC),
                            PlanIssuedMessage.of(plan, issue, root, issuer(plan)));
            case PlanEvent.PlanLinked _ ->
                    new OutgoingEvent(
                            new EventSpec(LINKED, TOPIC), PlanLinkedMessage.of(plan, root));
            case PlanEvent.PlanAmended(_, var changed) ->
                    new OutgoingEvent(
                            new EventSpec(AMENDED, TOPIC),
                            PlanChangedMessages.Amended.of(plan, root, changed));
            case PlanEvent.PlanReplaced _ ->
                    new OutgoingEvent(
                            new EventSpec(REPLACED, TOPIC),
                            PlanChangedMessages.Replaced.of(plan, root));
            case PlanEvent.PlanWithdrawn _ ->
                    new OutgoingEvent(
                            new EventSpec(WITHDRAWN, TOPIC),
                            PlanChangedMessages.Withdrawn.of(plan, root));
            case PlanEvent.PlanClosed _ ->
                    new OutgoingEvent(
                            new EventSpec(CLOSED, TOPIC),
                            PlanChangedMessages.Closed.of(plan, root));
        };
    }

    /** A document that does not name its issuer is its unit's. */
    private String issuer(Plan plan) {
        return plan.content()
                .issuer()
                .or(() -> units.tree().find(plan.unit()).map(AdministrativeUnit::name))
                .orElseGet(() -> plan.unit().value());
    }
}
