package vn.thidua.movements.progress.kafka;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.movements.progress.IssuedItems;
import vn.thidua.movements.progress.Source;
import vn.thidua.movements.progress.usecase.TakeUpItems;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;

/**
 * Hears of issued, withdrawn and replaced plans: {@code contracts/events/plan.*.v1}. A group of its own, so that it gets
 * every plan as well as those who look for movements; one reader for all three, so that an issue that comes late does not
 * bring back what was withdrawn after it.
 */
@Component
class PlanItemEvents {

    private static final String ISSUED = "vn.thidua.plan.issued.v1";
    private static final Set<String> ENDED =
            Set.of("vn.thidua.plan.withdrawn.v1", "vn.thidua.plan.replaced.v1");
    private static final String READER = "plan-progress";

    /** Comparators of plans that set a limit. */
    private static final Set<String> LIMITS = Set.of("DUOI", "TOI_DA");

    private final TakeUpItems takeUp;
    private final SeenSequences seen;
    private final JsonMapper json;

    PlanItemEvents(TakeUpItems takeUp, SeenSequences seen, JsonMapper json) {
        this.takeUp = takeUp;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(topics = "thidua.plans.v1", groupId = "${spring.application.name}-progress")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (event.type().equals(ISSUED)) {
            IssuedItems plan = issued(event);
            seen.once(READER, event, () -> takeUp.from(plan));
        } else if (ENDED.contains(event.type())) {
            String plan = planId(event);
            seen.once(READER, event, () -> takeUp.ended(plan));
        }
    }

    private static String planId(EventEnvelope event) {
        try {
            return event.value().required("planId").stringValue();
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent("not as the contract says: " + event.id(), unreadable);
        }
    }

    private static IssuedItems issued(EventEnvelope event) {
        try {
            JsonNode plan = event.value();
            int year =
                    plan.required("year").isInt()
                            ? plan.required("year").intValue()
                            : LocalDate.parse(plan.required("issuedOn").stringValue()).getYear();
            return new IssuedItems(
                    event.tenant(),
                    new Source.OfPlan(
                            plan.required("planId").stringValue(),
                            plan.required("title").stringValue(),
                            text(plan.required("number").path("text"))),
                    year,
                    targets(plan.required("targets")),
                    tasks(plan.required("tasks"), year));
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as plan.issued.v1 says: " + event.id(), unreadable);
        }
    }

    private static List<IssuedItems.Target> targets(JsonNode said) {
        return said.valueStream()
                .map(
                        target ->
                                new IssuedItems.Target(
                                        target.required("name").stringValue(),
                                        text(target.path("comparator"))
                                                .filter(LIMITS::contains)
                                                .isPresent(),
                                        target.path("value").isNumber()
                                                ? Optional.of(target.path("value").decimalValue())
                                                : Optional.<BigDecimal>empty(),
                                        text(target.path("unit"))))
                .toList();
    }

    private static List<IssuedItems.Task> tasks(JsonNode said, int year) {
        return said.valueStream()
                .map(
                        task ->
                                new IssuedItems.Task(
                                        task.required("content").stringValue(),
                                        text(task.path("lead")),
                                        task.path("quarter").isInt()
                                                ? Optional.of(task.path("quarter").intValue())
                                                        .filter(each -> each >= 1 && each <= 4)
                                                : Optional.empty(),
                                        task.path("year").isInt()
                                                ? task.path("year").intValue()
                                                : year))
                .toList();
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
