package vn.thidua.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantId;

/**
 * An event as it arrives: CloudEvents 1.0 in Kafka binary mode.
 *
 * @param sequence 1, 2, 3 … within the subject
 * @param subject the aggregate's id
 * @param tenant whose event it is
 */
public record EventEnvelope(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        TenantId tenant,
        long sequence,
        Optional<String> traceparent,
        JsonNode value) {

    /**
     * The event of a record.
     *
     * @throws UnreadableEvent when a header is missing or malformed, or the value is no JSON
     */
    public static EventEnvelope of(ConsumerRecord<?, ?> message, JsonMapper json) {
        try {
            return new EventEnvelope(
                    required(message, "ce_id"),
                    required(message, "ce_source"),
                    required(message, "ce_type"),
                    required(message, "ce_subject"),
                    Instant.parse(required(message, "ce_time")),
                    new TenantId(required(message, "ce_tenant")),
                    Long.parseLong(required(message, "ce_sequence")),
                    header(message, "traceparent"),
                    json.readTree(String.valueOf(message.value())));
        } catch (RuntimeException malformed) {
            throw new UnreadableEvent(
                    "no event: %s-%d@%d"
                            .formatted(message.topic(), message.partition(), message.offset()),
                    malformed);
        }
    }

    /** The header's text. */
    public static Optional<String> header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The event's sequence, if the record has one. */
    public static OptionalLong sequence(ConsumerRecord<?, ?> message) {
        return header(message, "ce_sequence").stream().mapToLong(Long::parseLong).findFirst();
    }

    private static String required(ConsumerRecord<?, ?> message, String name) {
        return header(message, name)
                .orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
    }
}
