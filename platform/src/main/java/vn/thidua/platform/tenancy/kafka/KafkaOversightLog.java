package vn.thidua.platform.tenancy.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.observability.TraceContext;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Tells each look at other units to the audit topic, beside the read: a look is lost when the process dies within the
 * moment, or when Kafka stays away longer than the producer tries; the second is counted.
 */
final class KafkaOversightLog implements OversightLog {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaOversightLog.class);
    private static final String TYPE = "vn.thidua.access.overseen.v1";
    private static final String TOPIC = "thidua.audit.v1";

    /** The event's value: contracts/events/access.overseen.v1.schema.json. */
    record Overseen(
            String subject,
            String unitId,
            String direction,
            List<String> units,
            LocalDate asOf,
            String reason,
            String what) {

        static Overseen of(Look look) {
            List<String> units = look.units().stream().map(TenantId::value).sorted().toList();
            return new Overseen(
                    look.who().subject(),
                    look.who().tenant().value(),
                    switch (look.reach()) {
                        case Reach.Below _, Reach.BelowAndEnded _ -> "BELOW";
                        case Reach.Above _ -> "ABOVE";
                        case Reach.Units _ -> "UNITS";
                    },
                    // what lies below is known from the tree and the day; a province has hundreds
                    look.reach() instanceof Reach.Below
                                    || look.reach() instanceof Reach.BelowAndEnded
                            ? List.of()
                            : units,
                    look.reach().asOf(),
                    look.why(),
                    look.what());
        }
    }

    private final KafkaOperations<String, String> kafka;
    private final JsonMapper json;
    private final Clock clock;
    private final String source;
    private final Counter lost;

    KafkaOversightLog(
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
                        .description("looks at other units that could not be told")
                        .register(meters);
    }

    @Override
    public void tell(Look look) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(
                        TOPIC,
                        look.who().tenant().value(),
                        json.writeValueAsString(Overseen.of(look)));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_source", source);
        header(message, "ce_type", TYPE);
        header(message, "ce_subject", look.who().tenant().value());
        header(message, "ce_time", clock.instant().toString());
        header(message, "ce_tenant", look.who().tenant().value());
        header(message, "content-type", "application/json");
        Optional<String> trace = TraceContext.traceparent();
        trace.ifPresent(context -> header(message, "traceparent", context));
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
        LOG.error("a look at other units could not be told", trouble);
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
