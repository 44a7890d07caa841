package vn.thidua.test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event as another service would say it: CloudEvents 1.0, as {@code contracts/events/README.md} has it. */
public final class Event {

    private Event() {}

    /**
     * One message of a topic.
     *
     * @param type with its prefix, e.g. {@code vn.thidua.plan.issued.v1}
     * @param subject id of the aggregate; key of the record, too
     * @param unit whose it is
     * @param sequence 1, 2, 3 … of the aggregate
     */
    public static ProducerRecord<String, String> of(
            String topic, String type, String subject, String unit, long sequence, String value) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject, value);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Fresh.id(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2024-04-15T02:11:08.120Z",
                        "ce_tenant",
                        unit,
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach(
                        (name, text) ->
                                message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
