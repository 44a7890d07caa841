package vn.thidua.reporting.audit.kafka;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.audit.Actor;

/**
 * A record of which a part may be a person's act. Unlike {@link EventEnvelope} it needs no sequence: what is told beside
 * an answer has none.
 *
 * @param type without {@code vn.thidua.}
 * @param sequence 0 when there is none
 * @param actor who caused it, if the record says so
 */
record Heard(
        String id,
        String type,
        String topic,
        TenantId tenant,
        String subject,
        Instant at,
        long sequence,
        Optional<Actor> actor,
        JsonNode value) {

    /**
     * Reads the record.
     *
     * @throws UnreadableEvent when it is none of ours
     */
    static Heard of(ConsumerRecord<String, String> message, JsonMapper json) {
        try {
            return new Heard(
                    required(message, "ce_id"),
                    required(message, "ce_type").replaceFirst("^vn\\.thidua\\.", ""),
                    message.topic(),
                    new TenantId(required(message, "ce_tenant")),
                    required(message, "ce_subject"),
                    Instant.parse(required(message, "ce_time")),
                    EventEnvelope.sequence(message).orElse(0),
                    EventEnvelope.header(message, "ce_actor").map(who -> actor(message, who)),
                    json.readTree(message.value()));
        } catch (RuntimeException malformed) {
            throw new UnreadableEvent(
                    "no event: %s-%d@%d"
                            .formatted(message.topic(), message.partition(), message.offset()),
                    malformed);
        }
    }

    private static Actor actor(ConsumerRecord<String, String> message, String account) {
        return new Actor(
                account,
                new TenantId(required(message, "ce_actorunit")),
                Arrays.stream(EventEnvelope.header(message, "ce_actorroles").orElse("").split(","))
                        .filter(role -> !role.isBlank())
                        .toList());
    }

    private static String required(ConsumerRecord<String, String> message, String name) {
        return EventEnvelope.header(message, name)
                .orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
    }

    /** Who caused it: as the record says, else the account that its value names, at home in the given unit. */
    Optional<Actor> actorOr(TenantId unit) {
        return actor.or(
                () ->
                        text("subject")
                                .map(
                                        account ->
                                                new Actor(
                                                        account,
                                                        unit,
                                                        texts(value.path("roles")))));
    }

    Optional<String> text(String field) {
        JsonNode node = value.path(field);
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    Optional<TenantId> unit(String field) {
        return text(field).map(TenantId::new);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }
}
