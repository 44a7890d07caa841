package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Metrics;

/** Writes facts as plans-service says them, by the schemas in contracts/events. */
final class PlanEventForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanEventForm() {}

    static Headers headers(Fact fact) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", fact.plan() + "-" + fact.sequence());
        add(headers, "ce_source", "/plans-service");
        add(headers, "ce_type", "vn.thidua." + type(fact));
        add(headers, "ce_subject", fact.plan().value());
        add(headers, "ce_time", fact.at().toString());
        add(headers, "ce_tenant", fact.unit().value());
        add(headers, "ce_sequence", Long.toString(fact.sequence()));
        add(headers, "content-type", "application/json");
        return headers;
    }

    static String type(Fact fact) {
        return switch (fact) {
            case Fact.PlanIssued _ -> "plan.issued.v1";
            case Fact.PlanLinked _ -> "plan.linked.v1";
            case Fact.PlanEnded _ -> "plan.withdrawn.v1";
        };
    }

    static byte[] value(Fact fact) {
        ObjectNode event = JSON.createObjectNode();
        event.put("planId", fact.plan().value());
        event.put("unitId", fact.unit().value());
        event.put("rootUnitId", fact.root().value());
        if (fact instanceof Fact.PlanIssued issued) {
            content(event, issued);
        }
        event.put("linkState", fact.parents().isEmpty() ? "NONE_CITED" : "RESOLVED");
        ArrayNode parents = event.putArray("parents");
        fact.parents()
                .forEach(
                        parent ->
                                parents.addObject()
                                        .put("planId", parent.value())
                                        .put("unitId", "u0"));
        if (fact instanceof Fact.PlanEnded) {
            event.put("withdrawnAt", fact.at().toString());
            event.put("reason", "Ban hành nhầm");
            event.putNull("number");
        }
        return JSON.writeValueAsBytes(event);
    }

    private static void content(ObjectNode event, Fact.PlanIssued issued) {
        event.put("type", issued.card().type());
        ObjectNode number = event.putObject("number");
        number.putNull("sequence");
        number.putNull("symbol");
        number.put("text", issued.card().number().orElse(null));
        event.put("issuedOn", issued.card().issuedOn().toString());
        event.put("issuedAt", issued.card().issuedAt().toString());
        event.put("title", issued.card().title());
        event.putNull("kind");
        event.put("year", issued.card().year().orElse(null));
        event.putNull("theme");
        event.put("issuer", "UBND " + issued.unit());
        Metrics own = issued.own();
        ArrayNode movements = event.putArray("movements");
        for (int i = 0; i < own.movements(); i++) {
            movements.addObject().put("name", "Phong trào " + i).putNull("standingBody");
        }
        ArrayNode tasks = event.putArray("tasks");
        for (int quarter = 1; quarter <= 5; quarter++) {
            for (int i = 0; i < own.tasksByQuarter().get(quarter - 1); i++) {
                tasks.addObject()
                        .putNull("no")
                        .put("content", "Đăng ký thi đua, ký giao ước và sơ kết " + i)
                        .putNull("lead")
                        .put("quarter", quarter == 5 ? null : quarter)
                        .putNull("year");
            }
        }
        ArrayNode targets = event.putArray("targets");
        for (int i = 0; i < own.targets(); i++) {
            targets.addObject()
                    .putNull("group")
                    .put("name", "Chỉ tiêu " + i)
                    .putNull("comparator")
                    .putNull("value")
                    .putNull("unit");
        }
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
