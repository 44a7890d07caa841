package vn.thidua.movements.movement.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.movements.movement.IssuedPlan;
import vn.thidua.movements.movement.PlanNaming.Mark;
import vn.thidua.movements.movement.usecase.TakeUpMovements;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;

/**
 * Hears of issued, withdrawn and replaced plans: {@code contracts/events/plan.*.v1}. One reader for all three, so that an
 * issue that comes late does not bring back what was withdrawn after it.
 */
@Component
class PlanEvents {

    private static final String ISSUED = "vn.thidua.plan.issued.v1";
    private static final String WITHDRAWN = "vn.thidua.plan.withdrawn.v1";
    private static final String REPLACED = "vn.thidua.plan.replaced.v1";
    private static final String READER = "plan-movements";

    private final TakeUpMovements takeUp;
    private final SeenSequences seen;
    private final JsonMapper json;

    PlanEvents(TakeUpMovements takeUp, SeenSequences seen, JsonMapper json) {
        this.takeUp = takeUp;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(topics = "thidua.plans.v1")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        switch (event.type()) {
            case ISSUED -> {
                IssuedPlan plan = issued(event);
                seen.once(READER, event, () -> takeUp.from(plan));
            }
            case WITHDRAWN -> ended(event, Mark.WITHDRAWN);
            case REPLACED -> ended(event, Mark.REPLACED);
            default -> {}
        }
    }

    private void ended(EventEnvelope event, Mark mark) {
        try {
            String plan = event.value().required("planId").stringValue();
            seen.once(READER, event, () -> takeUp.ended(plan, mark));
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent("not as the contract says: " + event.id(), unreadable);
        }
    }

    private static IssuedPlan issued(EventEnvelope event) {
        try {
            JsonNode plan = event.value();
            LocalDate issuedOn = LocalDate.parse(plan.required("issuedOn").stringValue());
            return new IssuedPlan(
                    plan.required("planId").stringValue(),
                    event.tenant(),
                    plan.required("title").stringValue(),
                    text(plan.required("number").path("text")),
                    issuedOn,
                    plan.required("year").isInt()
                            ? plan.required("year").intValue()
                            : issuedOn.getYear(),
                    movements(plan.required("movements")));
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as plan.issued.v1 says: " + event.id(), unreadable);
        }
    }

    private static List<IssuedPlan.Named> movements(JsonNode named) {
        List<IssuedPlan.Named> movements = new ArrayList<>();
        for (JsonNode movement : named) {
            movements.add(
                    new IssuedPlan.Named(
                            movement.required("name").stringValue(),
                            text(movement.path("standingBody"))));
        }
        return movements;
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
