package vn.thidua.platform.tenancy.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.observability.TraceContext;
import vn.thidua.platform.tenancy.Caller;

/**
 * What a person has looked at or taken away, told beside the answer: it is lost when the process dies within the moment,
 * or when Kafka stays away longer than the producer tries; the second is counted.
 */
final class AuditTopic {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTopic.class);
    private static final String TOPIC = "thidua.audit.v1";

    private final KafkaOperations<String, String> kafka;
    private final JsonMapper json;
    private final Clock clock;
    private final String source;
    private final Counter lost;

    AuditTopic(
            KafkaOperations<String, String> kafka,
            JsonMapper json,
            Clock clock,
            String source,
            MeterRegistry meters) {
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
        this.source = source;
        this.lost =
                Counter.builder("thidua.audit.lost")
                        .description("looks and downloads that could not be told")
                        .register(meters);
    }

    void tell(String type, Caller who, Object value) {
        String unit = who.tenant().value();
        ProducerRecord<String, String> message =
                new ProducerRecord<>(TOPIC, unit, json.writeValueAsString(value));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_source", source);
        header(message, "ce_type", type);
        header(message, "ce_subject", unit);
        header(message, "ce_time", clock.instant().toString());
        header(message, "ce_tenant", unit);
        header(message, "content-type", "application/json");
        TraceContext.traceparent().ifPresent(trace -> header(message, "traceparent", trace));
        // the first send of a process waits for the topic's metadata: not in the reader's time
        Thread.startVirtualThread(() -> send(message));
    }

    private void send(ProducerRecord<String, String> message) {
        try {
            kafka.send(message).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            count(stopped);
        } catch (ExecutionException | RuntimeException trouble) {
            count(trouble);
        }
    }

    private void count(Throwable trouble) {
        lost.increment();
        LOG.error("the audit log could not be told", trouble);
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
