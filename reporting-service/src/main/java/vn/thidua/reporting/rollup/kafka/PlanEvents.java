package vn.thidua.reporting.rollup.kafka;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.PlanCard;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.UnitId;

/** Reads the events of {@code thidua.plans.v1}: {@code contracts/events/plan.*}. */
final class PlanEvents {

    private static final String ISSUED = "vn.thidua.plan.issued.v1";
    private static final String LINKED = "vn.thidua.plan.linked.v1";
    private static final String REPLACED = "vn.thidua.plan.replaced.v1";
    private static final String WITHDRAWN = "vn.thidua.plan.withdrawn.v1";

    private final JsonMapper json = JsonMapper.builder().build();

    Heard<Fact> read(@Nullable String key, byte @Nullable [] value, Headers headers) {
        try {
            String type = EventForm.header(headers, "ce_type");
            return switch (type) {
                case ISSUED, LINKED, REPLACED, WITHDRAWN ->
                        new Heard.Told<>(
                                fact(type, key, json.readTree(EventForm.required(value)), headers));
                default -> new Heard.NotForUs<>(type);
            };
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return new Heard.Unreadable<>(EventForm.reason(unreadable));
        }
    }

    private static Fact fact(String type, @Nullable String key, JsonNode event, Headers headers) {
        PlanId plan = new PlanId(EventForm.text(event, "planId"));
        if (!plan.value().equals(key)) {
            throw new IllegalArgumentException("the key is not the plan's id");
        }
        UnitId unit = new UnitId(EventForm.text(event, "unitId"));
        UnitId root = new UnitId(EventForm.text(event, "rootUnitId"));
        long sequence = EventForm.sequence(headers);
        Instant at = Instant.parse(EventForm.header(headers, "ce_time"));
        Set<PlanId> parents = parents(event);
        return switch (type) {
            case ISSUED ->
                    new Fact.PlanIssued(
                            plan, unit, root, sequence, at, parents, card(event), own(event));
            case LINKED -> new Fact.PlanLinked(plan, unit, root, sequence, at, parents);
            default -> new Fact.PlanEnded(plan, unit, root, sequence, at, parents);
        };
    }

    private static Set<PlanId> parents(JsonNode event) {
        Set<PlanId> parents = new HashSet<>();
        for (JsonNode parent : EventForm.list(event, "parents")) {
            parents.add(new PlanId(EventForm.text(parent, "planId")));
        }
        return parents;
    }

    private static PlanCard card(JsonNode event) {
        JsonNode year = event.path("year");
        JsonNode number = event.path("number").path("text");
        return new PlanCard(
                EventForm.text(event, "title"),
                number.isString() ? Optional.of(number.stringValue()) : Optional.empty(),
                EventForm.text(event, "type"),
                year.isInt() ? Optional.of(year.intValue()) : Optional.empty(),
                LocalDate.parse(EventForm.text(event, "issuedOn")),
                Instant.parse(EventForm.text(event, "issuedAt")));
    }

    private static Metrics own(JsonNode event) {
        long[] byQuarter = new long[5];
        for (JsonNode task : EventForm.list(event, "tasks")) {
            JsonNode quarter = task.path("quarter");
            boolean scheduled =
                    quarter.isInt() && quarter.intValue() >= 1 && quarter.intValue() <= 4;
            byQuarter[scheduled ? quarter.intValue() - 1 : 4]++;
        }
        return new Metrics(
                1,
                EventForm.list(event, "movements").size(),
                EventForm.list(event, "tasks").size(),
                byQuarter[0],
                byQuarter[1],
                byQuarter[2],
                byQuarter[3],
                byQuarter[4],
                EventForm.list(event, "targets").size());
    }
}
