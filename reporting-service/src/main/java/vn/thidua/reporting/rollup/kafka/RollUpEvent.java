package vn.thidua.reporting.rollup.kafka;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.Subtotal;

/** Writes {@code contracts/events/rollup.changed.v1}. */
final class RollUpEvent {

    static final String TYPE = "vn.thidua.rollup.changed.v1";

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] of(KnownPlan plan, Subtotal subtotal, Instant youngestFact) {
        ObjectNode event = json.createObjectNode();
        event.put("planId", plan.id().value());
        event.put("unitId", plan.unit().value());
        event.put("rootUnitId", plan.root().value());
        event.set("own", metrics(plan.own()));
        event.set("subtree", metrics(subtotal.metrics()));
        event.put("answeredUnits", subtotal.answeredUnits());
        event.put("youngestFact", youngestFact.toString());
        return json.writeValueAsBytes(event);
    }

    private ObjectNode metrics(Metrics metrics) {
        ObjectNode node = json.createObjectNode();
        node.put("plans", metrics.plans());
        node.put("movements", metrics.movements());
        node.put("tasks", metrics.tasks());
        ArrayNode byQuarter = node.putArray("tasksByQuarter");
        metrics.tasksByQuarter().forEach(byQuarter::add);
        node.put("targets", metrics.targets());
        return node;
    }
}
