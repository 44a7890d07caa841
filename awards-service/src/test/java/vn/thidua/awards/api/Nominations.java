package vn.thidua.awards.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.test.Contracts;

/** Movements that let units nominate, as movements-service tells it. */
final class Nominations {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TYPE = "vn.thidua.nominations.opened.v1";

    private Nominations() {}

    /** The producer's example, for this movement and unit, with one collective and one person a unit. */
    static void open(
            KafkaTemplate<String, String> kafka,
            String movement,
            String unit,
            long sequence,
            String from,
            String to) {
        open(
                kafka,
                movement,
                unit,
                sequence,
                from,
                to,
                quota -> quota.put("collectives", 1).put("individuals", 1));
    }

    /** With another quota. */
    static void open(
            KafkaTemplate<String, String> kafka,
            String movement,
            String unit,
            long sequence,
            String from,
            String to,
            Consumer<ObjectNode> quota) {
        ObjectNode value = (ObjectNode) JSON.readTree(Contracts.example(TYPE));
        value.put("movementId", movement)
                .put("unitId", unit)
                .put("opensOn", from)
                .put("closesOn", to);
        quota.accept((ObjectNode) value.at("/quotas/0"));
        Contracts.assertFits(TYPE, value.toString());
        ProducerRecord<String, String> told =
                new ProducerRecord<>("thidua.movements.v1", movement, value.toString());
        Map.of(
                        "ce_id",
                        movement + "-" + sequence,
                        "ce_source",
                        "/movements-service",
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        movement,
                        "ce_time",
                        "2024-04-10T02:00:00Z",
                        "ce_tenant",
                        unit,
                        "ce_sequence",
                        String.valueOf(sequence))
                .forEach(
                        (name, text) ->
                                told.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        kafka.send(told).join();
    }
}
