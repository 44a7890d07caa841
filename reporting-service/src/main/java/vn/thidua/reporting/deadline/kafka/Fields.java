package vn.thidua.reporting.deadline.kafka;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import vn.thidua.platform.inbox.EventEnvelope;

/** What an event has to say. */
final class Fields {

    private Fields() {}

    /**
     * A text of the event.
     *
     * @throws JsonNodeException when there is none
     */
    static String text(EventEnvelope event, String field) {
        JsonNode node = event.value().required(field);
        if (!node.isString()) {
            throw JsonNodeException.from(node, field + " is no text");
        }
        return node.stringValue();
    }
}
