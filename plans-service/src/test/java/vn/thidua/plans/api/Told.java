package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Project;
import vn.thidua.test.Waiting;

/** What others are told on Kafka, and whether it fits the contract. */
final class Told {

    private Told() {}

    /** What is told of one aggregate. */
    static List<ConsumerRecord<String, String>> heard(String topic, String key, int atLeast) {
        return heard(topic, message -> key.equals(message.key()), atLeast);
    }

    /** What the audit log is told by a unit, of one type. */
    static List<ConsumerRecord<String, String>> audited(String unit, String type, int atLeast) {
        return heard(
                "thidua.audit.v1",
                message ->
                        header(message, "ce_type").equals("vn.thidua." + type)
                                && header(message, "ce_tenant").equals(unit),
                atLeast);
    }

    private static List<ConsumerRecord<String, String>> heard(
            String topic, Predicate<ConsumerRecord<String, String>> wanted, int atLeast) {
        List<ConsumerRecord<String, String>> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                Infrastructure.ofThisRun().kafkaBootstrapServers(),
                                "group.id",
                                Fresh.id(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Waiting.until(
                    () -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(
                                        message -> {
                                            if (wanted.test(message)) {
                                                heard.add(message);
                                            }
                                        });
                        return heard.size() >= atLeast;
                    });
        }
        return heard;
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static JsonNode value(ConsumerRecord<String, String> message) {
        return JsonMapper.shared().readTree(message.value());
    }

    static void assertFits(ConsumerRecord<String, String> message, String type) {
        assertThat(header(message, "ce_type")).isEqualTo("vn.thidua." + type);
        assertFits(message.value(), type);
    }

    private static void assertFits(String value, String type) {
        ObjectNode schema =
                (ObjectNode)
                        JsonMapper.shared()
                                .readTree(
                                        Project.path("contracts/events/" + type + ".schema.json"));
        // the validator wants an address with a scheme here; the name of the event is none
        schema.remove("$id");
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema)
                                .validate(value, InputFormat.JSON))
                .as(value)
                .isEmpty();
    }
}
