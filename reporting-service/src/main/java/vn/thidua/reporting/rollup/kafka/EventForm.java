package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What all events have in common; everything that is not as agreed is an {@link IllegalArgumentException}. */
final class EventForm {

    private EventForm() {}

    static JsonNode list(JsonNode node, String field) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException("not a list: " + field);
        }
        return list;
    }

    static String text(JsonNode node, String field) {
        JsonNode text = node.path(field);
        if (!text.isString()) {
            throw new IllegalArgumentException("not a text: " + field);
        }
        return text.stringValue();
    }

    static long sequence(Headers headers) {
        long sequence = Long.parseLong(header(headers, "ce_sequence"));
        if (sequence < 1) {
            throw new IllegalArgumentException("ce_sequence begins with 1");
        }
        return sequence;
    }

    static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header missing: " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    static byte[] required(byte @Nullable [] value) {
        if (value == null) {
            throw new IllegalArgumentException("the value is missing");
        }
        return value;
    }

    /** Without the event's text: reasons are logged. */
    static String reason(Exception unreadable) {
        return unreadable instanceof IllegalArgumentException
                ? String.valueOf(unreadable.getMessage())
                : unreadable.getClass().getSimpleName();
    }
}
