package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Waiting;

/** What the service has told others of one subject. */
final class Told {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Told() {}

    /** Waits until as many were told; each fits its schema, and their sequence has no gap. */
    static List<JsonNode> about(
            ConsumerFactory<String, String> consumers, String subject, int count) {
        List<JsonNode> told = new ArrayList<>();
        List<Long> sequences = new ArrayList<>();
        try (Consumer<String, String> reader = consumers.createConsumer("told-" + Fresh.id(), "")) {
            reader.subscribe(List.of("thidua.awards.v1"));
            Waiting.untilAsserted(
                    () -> {
                        for (ConsumerRecord<String, String> message :
                                reader.poll(Duration.ofMillis(200))) {
                            EventEnvelope event = EventEnvelope.of(message, JSON);
                            if (event.subject().equals(subject)) {
                                Contracts.assertFits(event.type(), message.value());
                                told.add(event.value());
                                sequences.add(event.sequence());
                            }
                        }
                        assertThat(told).hasSizeGreaterThanOrEqualTo(count);
                    });
        }
        for (int at = 0; at < sequences.size(); at++) {
            assertThat(sequences.get(at)).isEqualTo(at + 1L);
        }
        return told;
    }

    /** Waits for the first that was told of whatever subject and is as said. */
    static JsonNode where(ConsumerFactory<String, String> consumers, Predicate<JsonNode> wanted) {
        List<JsonNode> told = new ArrayList<>();
        try (Consumer<String, String> reader = consumers.createConsumer("told-" + Fresh.id(), "")) {
            reader.subscribe(List.of("thidua.awards.v1", "thidua.audit.v1"));
            Waiting.until(
                    () -> {
                        for (ConsumerRecord<String, String> message :
                                reader.poll(Duration.ofMillis(200))) {
                            JsonNode value = JSON.readTree(message.value());
                            if (wanted.test(value)) {
                                Contracts.assertFits(
                                        new String(
                                                message.headers().lastHeader("ce_type").value(),
                                                StandardCharsets.UTF_8),
                                        message.value());
                                told.add(value);
                            }
                        }
                        return !told.isEmpty();
                    });
        }
        return told.getFirst();
    }
}
