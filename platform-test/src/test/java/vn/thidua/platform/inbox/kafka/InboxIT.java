package vn.thidua.platform.inbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.SeenSequences.Outcome;
import vn.thidua.platform.inbox.kafka.DeadLetters.DeadLetter;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

@SpringBootTest(
        classes = TrialService.class,
        properties = {
            "spring.application.name=trial-service",
            "thidua.inbox.retries=2",
            "thidua.inbox.first-pause=10ms"
        })
@RealInfrastructure
@Import(InboxIT.Listening.class)
class InboxIT {

    private static final String TOPIC = "thidua.movements.v1";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    /** Hears the topic; what each event shall meet with is told by its id. */
    static class Listener {

        private final JsonMapper json;
        private final SeenSequences seen;
        final Set<String> poisonous = ConcurrentHashMap.newKeySet();
        final Map<String, Integer> outages = new ConcurrentHashMap<>();
        final List<String> heard = new CopyOnWriteArrayList<>();
        final List<String> attempts = new CopyOnWriteArrayList<>();

        Listener(JsonMapper json, SeenSequences seen) {
            this.json = json;
            this.seen = seen;
        }

        @KafkaListener(id = "trial", topics = TOPIC)
        void hear(ConsumerRecord<String, String> message) {
            attempts.add(message.key());
            EventEnvelope event = EventEnvelope.of(message, json);
            if (poisonous.contains(event.subject())) {
                throw new IllegalStateException("cannot take it");
            }
            if (outages.merge(event.subject(), -1, Integer::sum) >= 0) {
                throw new DataAccessResourceFailureException("database is away");
            }
            Outcome outcome =
                    seen.once(
                            "trial",
                            event,
                            () ->
                                    heard.add(
                                            "%s %s %s %s"
                                                    .formatted(
                                                            event.subject(),
                                                            event.sequence(),
                                                            Tenancy.tenant(),
                                                            MDC.get("traceId"))));
            attempts.add(event.subject() + " " + outcome);
        }
    }

    @TestConfiguration
    static class Listening {
        @Bean
        Listener listener(JsonMapper json, SeenSequences seen) {
            return new Listener(json, seen);
        }
    }

    private final Listener listener;
    private final KafkaTemplate<String, String> kafka;
    private final DeadLetters deadLetters;
    private final String id = Fresh.id();
    private final String unit = Fresh.unit();

    @Autowired
    InboxIT(Listener listener, KafkaTemplate<String, String> kafka, DeadLetters deadLetters) {
        this.listener = listener;
        this.kafka = kafka;
        this.deadLetters = deadLetters;
    }

    @Test
    void a_listener_runs_for_the_records_tenant_in_the_records_trace() {
        send(1, Optional.of(unit), "{}");

        Waiting.untilAsserted(
                () ->
                        assertThat(listener.heard)
                                .contains(id + " 1 " + unit + " 0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void what_was_seen_and_what_is_older_is_dropped() {
        send(1, Optional.of(unit), "{}");
        send(3, Optional.of(unit), "{}");
        send(3, Optional.of(unit), "{}");
        send(2, Optional.of(unit), "{}");
        send(4, Optional.of(unit), "{}");

        Waiting.untilAsserted(
                () ->
                        assertThat(attempts(id + " "))
                                .containsExactly(
                                        id + " TAKEN",
                                        id + " TAKEN",
                                        id + " DROPPED",
                                        id + " DROPPED",
                                        id + " TAKEN"));
    }

    @Test
    void a_poison_message_is_laid_aside_after_bounded_retries_and_replayed_by_the_operator() {
        listener.poisonous.add(id);
        send(1, Optional.of(unit), "{}");

        Waiting.untilAsserted(() -> assertThat(aside()).hasSize(1));
        DeadLetter letter = aside().getFirst();
        assertThat(letter.tenant()).isEqualTo(unit);
        assertThat(letter.why()).contains("IllegalStateException");
        assertThat(attempts(id)).hasSize(3);

        listener.poisonous.remove(id);
        Waiting.untilAsserted(
                () -> {
                    deadLetters.replay(TOPIC);
                    assertThat(listener.heard).anyMatch(line -> line.startsWith(id + " 1 " + unit));
                });
        assertThat(aside()).isEmpty();
    }

    @Test
    void an_unreadable_record_is_laid_aside_at_once_and_holds_nobody_up() {
        String other = Fresh.id();
        send(1, Optional.of(unit), "{not json");
        send(other, 1, Optional.of(unit), "{}");

        Waiting.untilAsserted(
                () -> assertThat(listener.heard).anyMatch(line -> line.startsWith(other)));
        Waiting.untilAsserted(() -> assertThat(aside()).hasSize(1));
        assertThat(attempts(id)).hasSize(1);
    }

    @Test
    void a_record_without_a_tenant_reaches_no_listener() {
        send(1, Optional.empty(), "{}");
        Waiting.untilAsserted(() -> assertThat(aside()).hasSize(1));
        assertThat(attempts(id)).isEmpty();
    }

    @Test
    void an_outage_lays_nothing_aside() {
        listener.outages.put(id, 6);
        send(1, Optional.of(unit), "{}");

        Waiting.untilAsserted(
                () -> assertThat(listener.heard).anyMatch(line -> line.startsWith(id)));
        assertThat(aside()).isEmpty();
        assertThat(new TenantId(unit)).isNotNull();
    }

    private List<String> attempts(String start) {
        return listener.attempts.stream()
                .filter(
                        start.endsWith(" ")
                                ? line -> line.startsWith(start)
                                : line -> line.equals(start))
                .toList();
    }

    private List<DeadLetter> aside() {
        return deadLetters.list(TOPIC).stream().filter(letter -> letter.key().equals(id)).toList();
    }

    private void send(long sequence, Optional<String> tenant, String value) {
        send(id, sequence, tenant, value);
    }

    private void send(String key, long sequence, Optional<String> tenant, String value) {
        ProducerRecord<String, String> message = new ProducerRecord<>(TOPIC, key, value);
        Map<String, String> headers =
                Map.of(
                        "ce_id",
                        Fresh.id(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        "vn.thidua.trial.said.v1",
                        "ce_subject",
                        key,
                        "ce_time",
                        "2024-04-15T01:02:03Z",
                        "ce_sequence",
                        Long.toString(sequence),
                        "traceparent",
                        TRACE);
        headers.forEach((name, text) -> header(message, name, text));
        tenant.ifPresent(text -> header(message, "ce_tenant", text));
        kafka.send(message).join();
    }

    private static void header(ProducerRecord<String, String> message, String name, String text) {
        message.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
