package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Header;
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

    /** What a record turned out to be. */
    sealed interface Heard {

        record Told(Fact fact) implements Heard {}

        /** An event of another type: it is somebody else's. */
        record NotForUs(String type) implements Heard {}

        record Unreadable(String why) implements Heard {}
    }

    private final JsonMapper json = JsonMapper.builder().build();

    Heard read(@Nullable String key, byte @Nullable [] value, Headers headers) {
        try {
            String type = header(headers, "ce_type");
            return switch (type) {
                case ISSUED, LINKED, REPLACED, WITHDRAWN ->
                        new Heard.Told(fact(type, key, json.readTree(required(value)), headers));
                default -> new Heard.NotForUs(type);
            };
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return new Heard.Unreadable(reason(unreadable));
        }
    }

    private static Fact fact(String type, @Nullable String key, JsonNode event, Headers headers) {
        PlanId plan = new PlanId(text(event, "planId"));
        if (!plan.value().equals(key)) {
            throw new IllegalArgumentException("the key is not the plan's id");
        }
        UnitId unit = new UnitId(text(event, "unitId"));
        UnitId root = new UnitId(text(event, "rootUnitId"));
        long sequence = sequence(headers);
        Instant at = Instant.parse(header(headers, "ce_time"));
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
        for (JsonNode parent : list(event, "parents")) {
            parents.add(new PlanId(text(parent, "planId")));
        }
        return parents;
    }

    private static PlanCard card(JsonNode event) {
        JsonNode year = event.path("year");
        JsonNode number = event.path("number").path("text");
        return new PlanCard(
                text(event, "title"),
                number.isString() ? Optional.of(number.stringValue()) : Optional.empty(),
                text(event, "type"),
                year.isInt() ? Optional.of(year.intValue()) : Optional.empty(),
                LocalDate.parse(text(event, "issuedOn")),
                Instant.parse(text(event, "issuedAt")));
    }

    private static Metrics own(JsonNode event) {
        long[] byQuarter = new long[5];
        for (JsonNode task : list(event, "tasks")) {
            JsonNode quarter = task.path("quarter");
            boolean scheduled =
                    quarter.isInt() && quarter.intValue() >= 1 && quarter.intValue() <= 4;
            byQuarter[scheduled ? quarter.intValue() - 1 : 4]++;
        }
        return new Metrics(
                1,
                list(event, "movements").size(),
                list(event, "tasks").size(),
                byQuarter[0],
                byQuarter[1],
                byQuarter[2],
                byQuarter[3],
                byQuarter[4],
                list(event, "targets").size());
    }

    private static JsonNode list(JsonNode node, String field) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException("not a list: " + field);
        }
        return list;
    }

    private static String text(JsonNode node, String field) {
        JsonNode text = node.path(field);
        if (!text.isString()) {
            throw new IllegalArgumentException("not a text: " + field);
        }
        return text.stringValue();
    }

    private static long sequence(Headers headers) {
        long sequence = Long.parseLong(header(headers, "ce_sequence"));
        if (sequence < 1) {
            throw new IllegalArgumentException("ce_sequence begins with 1");
        }
        return sequence;
    }

    private static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header missing: " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] required(byte @Nullable [] value) {
        if (value == null) {
            throw new IllegalArgumentException("the value is missing");
        }
        return value;
    }

    /** Without the document's text: reasons are logged. */
    private static String reason(Exception unreadable) {
        return unreadable instanceof IllegalArgumentException
                ? String.valueOf(unreadable.getMessage())
                : unreadable.getClass().getSimpleName();
    }
}
