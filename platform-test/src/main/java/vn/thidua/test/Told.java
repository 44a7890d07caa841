package vn.thidua.test;

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

/** What a service has told others. */
public final class Told {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Told() {}

    /** Waits until as many were told; each fits its schema, and their sequence has no gap. */
    public static List<JsonNode> about(
            ConsumerFactory<String, String> consumers, String topic, String subject, int count) {
        List<JsonNode> told = new ArrayList<>();
        List<Long> sequences = new ArrayList<>();
        try (Consumer<String, String> reader = consumers.createConsumer("told-" + Fresh.id(), "")) {
            reader.subscribe(List.of(topic));
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
    public static JsonNode where(
            ConsumerFactory<String, String> consumers,
            List<String> topics,
            Predicate<JsonNode> wanted) {
        List<JsonNode> told = new ArrayList<>();
        try (Consumer<String, String> reader = consumers.createConsumer("told-" + Fresh.id(), "")) {
            reader.subscribe(topics);
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
