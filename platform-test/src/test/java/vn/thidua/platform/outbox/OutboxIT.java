package vn.thidua.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.trial.Callers.home;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.mongo.MongoOutboxStore;
import vn.thidua.platform.outbox.mongo.OutboxDocuments;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.trial.Note;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

@SpringBootTest(classes = TrialService.class, properties = "spring.application.name=trial-service")
@RealInfrastructure
class OutboxIT {

    private static final String TOPIC = "thidua.reports.v1";
    private static final EventSpec SAID = new EventSpec("vn.thidua.trial.said.v1", TOPIC);
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** What an event of the trial says. */
    record Said(String text, Instant at) {}

    private final TenantCollection<Note> notes;
    private final OutboxRelay relay;
    private final MongoTemplate raw;
    private final ConsumerFactory<?, ?> consumers;
    private final KafkaTemplate<String, String> kafka;
    private final JsonMapper json;
    private final String unit = Fresh.unit();
    private final String id = Fresh.id();

    @Autowired
    OutboxIT(
            TenantMongo guard,
            OutboxRelay relay,
            MongoTemplate raw,
            ConsumerFactory<?, ?> consumers,
            KafkaTemplate<String, String> kafka,
            JsonMapper json) {
        this.notes = guard.aggregates("spoken", Note.class);
        this.relay = relay;
        this.raw = raw;
        this.consumers = consumers;
        this.kafka = kafka;
        this.json = json;
    }

    @Test
    void an_event_is_told_right_after_the_write_and_leaves_the_document() {
        Tenancy.run(home(unit), () -> notes.insert(Note.of(id, unit, "a"), events("a", "b")));

        Waiting.untilAsserted(() -> assertThat(told()).hasSize(2));
        EventEnvelope first = told().getFirst();
        assertThat(first.type()).isEqualTo(SAID.type());
        assertThat(first.subject()).isEqualTo(id);
        assertThat(first.source()).isEqualTo("/trial-service");
        assertThat(first.tenant()).isEqualTo(new TenantId(unit));
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.value().required("text").asString()).isEqualTo("a");
        assertThat(first.value().required("at").asString()).isEqualTo("2024-04-15T01:02:03Z");
        Waiting.untilAsserted(
                () ->
                        assertThat(stored())
                                .doesNotContainKeys("outbox", "outboxPending", "outboxLease"));
        assertThat(stored()).containsEntry("eventSequence", 2L);
    }

    @Test
    void sequences_go_on_without_gaps_and_in_order_over_many_writes() {
        Tenancy.run(
                home(unit),
                () -> {
                    notes.insert(Note.of(id, unit, "0"), events("0"));
                    for (int version = 1; version <= 40; version++) {
                        notes.replace(
                                Note.of(id, unit, "v" + version).read(version),
                                events("x" + version, "y" + version));
                    }
                });

        Waiting.untilAsserted(
                () ->
                        assertThat(sequences().stream().distinct())
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, 81)
                                                .boxed()
                                                .map(Long::valueOf)
                                                .toList()));
        Waiting.untilAsserted(() -> assertThat(stored()).doesNotContainKey("outbox"));
    }

    @Test
    void what_a_crash_left_is_found_by_the_sweep() {
        leftByACrash("never told");

        relay.sweep();

        Waiting.untilAsserted(() -> assertThat(sequences()).containsExactly(1L));
        assertThat(stored()).doesNotContainKey("outbox");
    }

    @Test
    void a_crash_between_telling_and_removing_tells_twice_and_loses_nothing() {
        leftByACrash("told once before");
        MongoOutboxStore dying = store("dying", Clock.systemUTC());
        List<PendingEvent> claimed = dying.claim("spoken", id, Duration.ofMillis(1));
        assertThat(claimed).hasSize(1);
        kafka.send(TOPIC, id, claimed.getFirst().value()).join();

        Waiting.untilAsserted(
                () -> {
                    relay.sweep();
                    assertThat(stored()).doesNotContainKey("outbox");
                });

        assertThat(records()).hasSize(2);
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void a_valid_lease_of_another_instance_is_respected() {
        leftByACrash("claimed");
        MongoOutboxStore other = store("other", Clock.systemUTC());
        assertThat(other.claim("spoken", id, LEASE)).hasSize(1);

        relay.sweep();

        assertThat(records()).isEmpty();
        assertThat(store("third", Clock.systemUTC()).claim("spoken", id, LEASE)).isEmpty();
        assertThat(store("third", Clock.systemUTC()).held("spoken", id)).isEmpty();
    }

    @Test
    void a_lease_that_ran_out_is_taken_over() {
        leftByACrash("claimed long ago");
        store("dead", Clock.systemUTC()).claim("spoken", id, LEASE);
        Clock later =
                Clock.fixed(Clock.systemUTC().instant().plus(LEASE.plusSeconds(1)), ZoneOffset.UTC);

        assertThat(store("alive", later).claim("spoken", id, LEASE)).hasSize(1);
    }

    @Test
    void two_relays_at_once_tell_each_event_in_order() {
        MongoOutboxStore store = store("second", Clock.systemUTC());
        OutboxRelay second =
                new OutboxRelay(
                        store,
                        kafka,
                        "/second",
                        new OutboxProperties(LEASE, Duration.ofSeconds(1)),
                        new SimpleMeterRegistry());
        second.watch("spoken");
        List<String> ids = IntStream.range(0, 20).mapToObj(_ -> Fresh.id()).toList();
        ids.forEach(each -> leftByACrash(each, "1", "2", "3"));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(second::sweep),
                        CompletableFuture.runAsync(relay::sweep))
                .join();

        Waiting.untilAsserted(
                () ->
                        assertThat(
                                        raw.count(
                                                Query.query(
                                                        org.springframework.data.mongodb.core.query
                                                                .Criteria.where("_id")
                                                                .in(ids)
                                                                .and("outboxPending")
                                                                .is(true)),
                                                "spoken"))
                                .isZero());
        for (String each : ids) {
            assertThat(sequences(each)).as(each).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void a_write_while_the_relay_removes_loses_nothing() throws Exception {
        Tenancy.run(home(unit), () -> notes.insert(Note.of(id, unit, "0"), events("0")));
        CompletableFuture<Void> sweeps =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 50; i++) {
                                relay.sweep();
                            }
                        });
        Tenancy.run(
                home(unit),
                () -> {
                    for (int version = 1; version <= 100; version++) {
                        notes.replace(
                                Note.of(id, unit, "v" + version).read(version),
                                version % 2 == 0 ? events("e" + version) : List.of());
                    }
                });
        sweeps.get();

        Waiting.untilAsserted(
                () ->
                        assertThat(sequences().stream().distinct())
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, 51)
                                                .mapToObj(Long::valueOf)
                                                .toList()));
    }

    @Test
    void a_document_with_waiting_events_is_not_removed_before_they_are_told() {
        leftByACrash("still waiting");
        store("other", Clock.systemUTC()).claim("spoken", id, LEASE);

        long removed = Tenancy.call(home(unit), () -> notes.remove(new Query()));

        assertThat(removed).isZero();
        assertThat(stored()).containsKey("outbox");
    }

    @Test
    void a_document_that_could_not_be_read_once_is_told_by_the_next_sweep() {
        leftByACrashIn("shaken", id, "after all");
        MongoOutboxStore sound = store("shaky", Clock.systemUTC());
        AtomicBoolean failed = new AtomicBoolean();
        OutboxRelay shaky =
                relay(
                        kafka,
                        new OutboxStore() {
                            @Override
                            public List<PendingEvent> held(String collection, String aggregate) {
                                return sound.held(collection, aggregate);
                            }

                            @Override
                            public List<PendingEvent> claim(
                                    String collection, String aggregate, Duration lease) {
                                if (failed.compareAndSet(false, true)) {
                                    throw new DataAccessResourceFailureException("away");
                                }
                                return sound.claim(collection, aggregate, lease);
                            }

                            @Override
                            public boolean remove(
                                    String collection,
                                    String aggregate,
                                    List<PendingEvent> told,
                                    Duration lease) {
                                return sound.remove(collection, aggregate, told, lease);
                            }

                            @Override
                            public void release(String collection, String aggregate) {
                                sound.release(collection, aggregate);
                            }

                            @Override
                            public List<String> abandoned(String collection, int limit) {
                                return sound.abandoned(collection, limit);
                            }

                            @Override
                            public Backlog backlog(String collection) {
                                return sound.backlog(collection);
                            }
                        },
                        new SimpleMeterRegistry());

        shaky.watch("shaken");
        shaky.sweep();
        assertThat(records()).isEmpty();

        shaky.sweep();
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void while_kafka_is_away_events_wait_are_counted_and_given_back() {
        leftByACrashIn("cut-off", id, "waits");
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Map<String, Object> nowhere =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:1",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        "300",
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        StringSerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        StringSerializer.class);
        DefaultKafkaProducerFactory<String, String> producers =
                new DefaultKafkaProducerFactory<>(nowhere);
        try {
            OutboxRelay cutOff =
                    relay(new KafkaTemplate<>(producers), store("here", Clock.systemUTC()), meters);
            cutOff.watch("cut-off");
            cutOff.sweep();
        } finally {
            producers.destroy();
        }

        assertThat(meters.get("thidua.outbox.failures").counter().count()).isEqualTo(1);
        assertThat(meters.get("thidua.outbox.pending").gauge().value()).isEqualTo(1);
        assertThat(meters.get("thidua.outbox.oldest").gauge().value()).isGreaterThan(10);
        assertThat(store("there", Clock.systemUTC()).claim("cut-off", id, LEASE)).hasSize(1);
    }

    private OutboxRelay relay(
            KafkaTemplate<String, String> to, OutboxStore from, SimpleMeterRegistry meters) {
        return new OutboxRelay(
                from, to, "/another", new OutboxProperties(LEASE, Duration.ofSeconds(1)), meters);
    }

    private List<OutgoingEvent> events(String... texts) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (String text : texts) {
            events.add(
                    new OutgoingEvent(SAID, new Said(text, Instant.parse("2024-04-15T01:02:03Z"))));
        }
        return events;
    }

    private void leftByACrash(String text) {
        leftByACrash(id, text);
    }

    /** A document as an instance leaves it that died right after the write: its lease is over. */
    private void leftByACrash(String aggregate, String... texts) {
        leftByACrashIn("spoken", aggregate, texts);
    }

    private void leftByACrashIn(String collection, String aggregate, String... texts) {
        List<Document> outbox = new ArrayList<>();
        for (String text : texts) {
            outbox.add(
                    OutboxDocuments.write(
                            new PendingEvent(
                                    UUID.randomUUID().toString(),
                                    SAID.type(),
                                    TOPIC,
                                    outbox.size() + 1L,
                                    Instant.parse("2024-04-15T01:02:03Z"),
                                    new TenantId(unit),
                                    aggregate,
                                    java.util.Optional.empty(),
                                    java.util.Optional.empty(),
                                    json.writeValueAsString(Map.of("text", text)))));
        }
        raw.insert(
                new Document("_id", aggregate)
                        .append("unitId", unit)
                        .append("version", 1L)
                        .append("text", "left")
                        .append("on", "2024-04-15")
                        .append("eventSequence", (long) outbox.size())
                        .append("outbox", outbox)
                        .append("outboxPending", true)
                        .append(
                                "outboxLease",
                                OutboxDocuments.lease(
                                        "dead",
                                        Clock.systemUTC().instant().minus(LEASE.multipliedBy(2)),
                                        LEASE)),
                collection);
    }

    private MongoOutboxStore store(String owner, Clock clock) {
        return new MongoOutboxStore(raw, clock, owner);
    }

    private Document stored() {
        return java.util.Objects.requireNonNull(raw.findById(id, Document.class, "spoken"));
    }

    private List<EventEnvelope> told() {
        return records(id).stream()
                .filter(message -> message.headers().lastHeader("ce_id") != null)
                .map(message -> EventEnvelope.of(message, json))
                .toList();
    }

    private List<Long> sequences() {
        return sequences(id);
    }

    private List<Long> sequences(String aggregate) {
        return records(aggregate).stream()
                .flatMapToLong(message -> EventEnvelope.sequence(message).stream())
                .boxed()
                .toList();
    }

    private List<ConsumerRecord<?, ?>> records() {
        return records(id);
    }

    private List<ConsumerRecord<?, ?>> records(String key) {
        List<ConsumerRecord<?, ?>> found = new ArrayList<>();
        try (Consumer<?, ?> consumer = consumers.createConsumer(null, "test", null)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(part -> new TopicPartition(TOPIC, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<?, ?> message : consumer.poll(Duration.ofMillis(100))) {
                    if (key.equals(message.key())) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }
}
