package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Histories;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.PlanCard;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUpView.Answer;
import vn.thidua.reporting.rollup.Scratch;
import vn.thidua.reporting.rollup.Subtotal;
import vn.thidua.reporting.rollup.UnitId;

/** The law of the house through the real topology, its stores and its forms, with restarts in between. */
class RollUpTopologyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void any_history_with_restarts_in_between_gives_the_numbers_computed_from_scratch(
            @ForAll("histories") List<Fact> facts, @ForAll Random random) throws IOException {
        try (Run run = new Run()) {
            for (Fact fact : facts) {
                if (random.nextInt(50) == 0) {
                    run.restart();
                }
                run.hear(fact);
            }
            Map<UnitId, Map<PlanId, Scratch.Numbers>> expected = Scratch.of(facts);

            assertThat(run.stored(expected)).isEqualTo(expected);
            assertThat(run.told()).isEqualTo(toldFor(expected));
            assertThat(run.unexpected).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.upTo(40);
    }

    @Example
    void what_cannot_be_read_goes_to_the_dead_letters_and_the_next_fact_is_counted()
            throws IOException {
        try (Run run = new Run()) {
            Fact fact = issued("p1", 1);
            List<TestRecord<String, byte[]>> poison =
                    List.of(
                            new TestRecord<>(
                                    "p1", "{".getBytes(StandardCharsets.UTF_8), headers(fact)),
                            new TestRecord<>(
                                    "p1", "[]".getBytes(StandardCharsets.UTF_8), headers(fact)),
                            new TestRecord<>("p1", null, headers(fact)),
                            new TestRecord<>("p1", PlanEventForm.value(fact), new RecordHeaders()),
                            new TestRecord<>("p2", PlanEventForm.value(fact), headers(fact)),
                            new TestRecord<>(null, PlanEventForm.value(fact), headers(fact)),
                            new TestRecord<>("p1", with(fact, "title", null), headers(fact)),
                            new TestRecord<>(
                                    "p1", with(fact, "issuedOn", "31/02/2024"), headers(fact)),
                            new TestRecord<>("p1", with(fact, "unitId", "a\u0001b"), headers(fact)),
                            new TestRecord<>("p1", with(fact, "rootUnitId", ""), headers(fact)),
                            new TestRecord<>("p1", PlanEventForm.value(fact), badSequence(fact)));
            poison.forEach(run.facts::pipeInput);
            run.hear(fact);

            assertThat(run.dead.readRecordsToList()).hasSameSizeAs(poison);
            assertThat(run.told()).hasSize(1);
            assertThat(run.counted("unreadable")).isEqualTo(poison.size());
            assertThat(run.counted("counted")).isEqualTo(1);
        }
    }

    @Example
    void a_dead_letter_is_the_record_as_it_came() throws IOException {
        try (Run run = new Run()) {
            Fact fact = issued("p1", 1);
            byte[] value = "không phải JSON".getBytes(StandardCharsets.UTF_8);
            run.facts.pipeInput(new TestRecord<>("p1", value, headers(fact)));

            TestRecord<String, byte[]> dead = run.dead.readRecord();
            assertThat(dead.key()).isEqualTo("p1");
            assertThat(dead.value()).isEqualTo(value);
            assertThat(dead.headers()).isEqualTo(headers(fact));
        }
    }

    @Example
    void events_of_other_types_are_left_alone() throws IOException {
        try (Run run = new Run()) {
            RecordHeaders other = headers(issued("p1", 1));
            other.remove("ce_type");
            other.add("ce_type", "vn.thidua.plan.amended.v1".getBytes(StandardCharsets.UTF_8));
            run.facts.pipeInput(new TestRecord<>("p1", new byte[] {'{', '}'}, other));

            assertThat(run.dead.isEmpty()).isTrue();
            assertThat(run.changes.isEmpty()).isTrue();
            assertThat(run.counted("not-for-us")).isEqualTo(1);
        }
    }

    @Example
    void a_fact_heard_again_changes_nothing_and_tells_nobody() throws IOException {
        try (Run run = new Run()) {
            run.hear(issued("p1", 1));
            assertThat(run.changes.readRecordsToList()).hasSize(1);
            run.hear(issued("p1", 1));

            assertThat(run.changes.isEmpty()).isTrue();
            assertThat(run.counted("repeated")).isEqualTo(1);
        }
    }

    @Example
    void what_is_told_about_a_plan_is_numbered_without_gaps() throws IOException {
        try (Run run = new Run()) {
            run.hear(issued("p1", 1));
            run.restart();
            run.hear(issued("p2", 1, "p1"));
            run.hear(issued("p3", 1, "p1"));

            assertThat(run.all())
                    .filteredOn(record -> record.key().equals("p1"))
                    .extracting(record -> header(record, "ce_sequence"))
                    .containsExactly("1", "2", "3");
        }
    }

    private static Map<PlanId, Map<String, Object>> toldFor(
            Map<UnitId, Map<PlanId, Scratch.Numbers>> expected) {
        Map<PlanId, Map<String, Object>> told = new HashMap<>();
        expected.forEach(
                (root, tree) ->
                        tree.forEach(
                                (plan, numbers) ->
                                        told.put(
                                                plan,
                                                Map.of(
                                                        "rootUnitId", root.value(),
                                                        "own", numbers.own(),
                                                        "subtree", numbers.subtree(),
                                                        "answeredUnits",
                                                                numbers.answered().size()))));
        return told;
    }

    private static Fact.PlanIssued issued(String plan, long sequence, String... parents) {
        Set<PlanId> ids = new HashSet<>();
        for (String parent : parents) {
            ids.add(new PlanId(parent));
        }
        return new Fact.PlanIssued(
                new PlanId(plan),
                new UnitId("C12418"),
                new UnitId("P33"),
                sequence,
                Instant.parse("2024-04-15T02:11:08.120Z"),
                ids,
                new PlanCard(
                        "Công tác thi đua, khen thưởng năm 2024",
                        Optional.of("11/KH-UBND"),
                        "KE_HOACH",
                        Optional.of(2024),
                        LocalDate.of(2024, 1, 10),
                        Instant.parse("2024-04-15T02:11:08.120Z")),
                new Metrics(1, 1, 2, 1, 1, 0, 0, 0, 1));
    }

    private static RecordHeaders headers(Fact fact) {
        return (RecordHeaders) PlanEventForm.headers(fact);
    }

    private static RecordHeaders badSequence(Fact fact) {
        RecordHeaders headers = headers(fact);
        headers.remove("ce_sequence");
        headers.add("ce_sequence", "0".getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    private static byte[] with(Fact fact, String field, @Nullable String value) {
        return JSON.writeValueAsBytes(
                ((tools.jackson.databind.node.ObjectNode) JSON.readTree(PlanEventForm.value(fact)))
                        .put(field, value));
    }

    private static String header(TestRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The topology at work; a restart is a new process on the stores that the old one has committed. */
    private static final class Run implements AutoCloseable {

        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final List<TestRecord<String, byte[]>> heard = new ArrayList<>();
        private final List<String> unexpected = new ArrayList<>();
        private Path dir;
        private TopologyTestDriver driver;
        private TestInputTopic<String, byte[]> facts;
        private TestOutputTopic<String, byte[]> changes;
        private TestOutputTopic<String, byte[]> dead;

        Run() throws IOException {
            open();
        }

        @NullUnmarked
        private void open() throws IOException {
            dir = Files.createTempDirectory("rollup");
            Properties properties = new Properties();
            properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "rollup-test");
            properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
            properties.put(StreamsConfig.STATE_DIR_CONFIG, dir.toString());
            properties.put(
                    StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreMemory.Bounded.class);
            properties.put(StoreMemory.BYTES, "16000000");
            driver =
                    new TopologyTestDriver(
                            RollUpTopology.of(
                                    4, new Counting(), new FactCounts(meters), Clock.systemUTC()),
                            properties);
            facts =
                    driver.createInputTopic(
                            RollUpTopology.FACTS,
                            new StringSerializer(),
                            new ByteArraySerializer());
            changes = output(RollUpTopology.CHANGES);
            dead = output(RollUpTopology.DEAD_LETTERS);
        }

        private TestOutputTopic<String, byte[]> output(String topic) {
            return driver.createOutputTopic(
                    topic, new StringDeserializer(), new ByteArrayDeserializer());
        }

        void hear(Fact fact) {
            facts.pipeInput(
                    new TestRecord<>(
                            fact.plan().value(),
                            PlanEventForm.value(fact),
                            PlanEventForm.headers(fact)));
        }

        void restart() throws IOException {
            all();
            Map<String, Map<String, Object>> committed = new HashMap<>();
            for (String store : driver.getAllStateStores().keySet()) {
                committed.put(store, contents(store));
            }
            close();
            open();
            committed.forEach(
                    (store, entries) -> {
                        KeyValueStore<String, Object> into = driver.getKeyValueStore(store);
                        entries.forEach(into::put);
                    });
        }

        private Map<String, Object> contents(String store) {
            Map<String, Object> entries = new TreeMap<>();
            KeyValueStore<String, Object> from = driver.getKeyValueStore(store);
            try (KeyValueIterator<String, Object> all = from.all()) {
                while (all.hasNext()) {
                    KeyValue<String, Object> entry = all.next();
                    entries.put(entry.key, entry.value);
                }
            }
            return entries;
        }

        List<TestRecord<String, byte[]>> all() {
            heard.addAll(changes.readRecordsToList());
            return heard;
        }

        /** What was told last about each plan. */
        Map<PlanId, Map<String, Object>> told() {
            Map<PlanId, Map<String, Object>> told = new HashMap<>();
            for (TestRecord<String, byte[]> record : all()) {
                JsonNode event = JSON.readTree(record.value());
                if (!header(record, "ce_type").equals("vn.thidua.rollup.changed.v1")) {
                    unexpected.add(record.toString());
                }
                told.put(
                        new PlanId(record.key()),
                        Map.of(
                                "rootUnitId", event.get("rootUnitId").stringValue(),
                                "own", metrics(event.get("own")),
                                "subtree", metrics(event.get("subtree")),
                                "answeredUnits", event.get("answeredUnits").intValue()));
            }
            return told;
        }

        private static Metrics metrics(JsonNode node) {
            JsonNode quarters = node.get("tasksByQuarter");
            return new Metrics(
                    node.get("plans").longValue(),
                    node.get("movements").longValue(),
                    node.get("tasks").longValue(),
                    quarters.get(0).longValue(),
                    quarters.get(1).longValue(),
                    quarters.get(2).longValue(),
                    quarters.get(3).longValue(),
                    quarters.get(4).longValue(),
                    node.get("targets").longValue());
        }

        /** The numbers in the stores. The driver runs one partition, so all trees share the stores. */
        Map<UnitId, Map<PlanId, Scratch.Numbers>> stored(
                Map<UnitId, Map<PlanId, Scratch.Numbers>> asked) {
            KeyValueStore<String, Subtotal> subtotals =
                    driver.getKeyValueStore(RollUpTopology.SUBTOTALS);
            KeyValueStore<String, byte[]> index = driver.getKeyValueStore(RollUpTopology.INDEX);
            Map<UnitId, Map<PlanId, Scratch.Numbers>> stored = new HashMap<>();
            asked.forEach(
                    (root, tree) ->
                            tree.forEach(
                                    (plan, numbers) ->
                                            stored.computeIfAbsent(root, _ -> new HashMap<>())
                                                    .put(
                                                            plan,
                                                            numbers(
                                                                    root,
                                                                    plan,
                                                                    numbers.own(),
                                                                    subtotals,
                                                                    index))));
            return stored;
        }

        private static Scratch.Numbers numbers(
                UnitId root,
                PlanId plan,
                Metrics own,
                KeyValueStore<String, Subtotal> subtotals,
                KeyValueStore<String, byte[]> index) {
            Subtotal subtotal =
                    Optional.ofNullable(subtotals.get(new Index(root).plan(plan)))
                            .orElse(Subtotal.NOTHING);
            Set<UnitId> answered = new HashSet<>();
            for (Answer answer : new Index(root).answers(index, plan)) {
                answered.add(answer.unit());
            }
            assertThat(subtotal.answeredUnits()).isEqualTo(answered.size());
            return new Scratch.Numbers(own, subtotal.metrics(), answered);
        }

        int counted(String end) {
            return (int)
                    Objects.requireNonNull(
                                    meters.find("thidua.rollup.facts").tag("end", end).counter())
                            .count();
        }

        @Override
        public void close() throws IOException {
            driver.close();
            FileSystemUtils.deleteRecursively(dir);
        }
    }
}
