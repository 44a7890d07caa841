package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
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
        try (RunningTopology run = RunningTopology.ofPlans()) {
            for (Fact fact : facts) {
                if (random.nextInt(50) == 0) {
                    run.restart();
                }
                hear(run, fact);
            }
            Map<UnitId, Map<PlanId, Scratch.Numbers>> expected = Scratch.of(facts);

            assertThat(stored(run, expected)).isEqualTo(expected);
            assertThat(told(run)).isEqualTo(toldFor(expected));
        }
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.upTo(40);
    }

    @Example
    void what_cannot_be_read_goes_to_the_dead_letters_and_the_next_fact_is_counted()
            throws IOException {
        try (RunningTopology run = RunningTopology.ofPlans()) {
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
            poison.forEach(record -> run.hear(RollUpTopology.FACTS, record));
            hear(run, fact);

            assertThat(run.dead(RollUpTopology.FACTS)).hasSameSizeAs(poison);
            assertThat(told(run)).hasSize(1);
            assertThat(run.counted("unreadable")).isEqualTo(poison.size());
            assertThat(run.counted("counted")).isEqualTo(1);
        }
    }

    @Example
    void a_dead_letter_is_the_record_as_it_came() throws IOException {
        try (RunningTopology run = RunningTopology.ofPlans()) {
            Fact fact = issued("p1", 1);
            byte[] value = "không phải JSON".getBytes(StandardCharsets.UTF_8);
            run.hear(RollUpTopology.FACTS, new TestRecord<>("p1", value, headers(fact)));

            TestRecord<String, byte[]> dead = run.dead(RollUpTopology.FACTS).getFirst();
            assertThat(dead.key()).isEqualTo("p1");
            assertThat(dead.value()).isEqualTo(value);
            assertThat(dead.headers()).isEqualTo(headers(fact));
        }
    }

    @Example
    void events_of_other_types_are_left_alone() throws IOException {
        try (RunningTopology run = RunningTopology.ofPlans()) {
            RecordHeaders other = headers(issued("p1", 1));
            other.remove("ce_type");
            other.add("ce_type", "vn.thidua.plan.amended.v1".getBytes(StandardCharsets.UTF_8));
            run.hear(RollUpTopology.FACTS, new TestRecord<>("p1", new byte[] {'{', '}'}, other));

            assertThat(run.dead(RollUpTopology.FACTS).isEmpty()).isTrue();
            assertThat(run.news()).isEmpty();
            assertThat(run.counted("not-for-us")).isEqualTo(1);
        }
    }

    @Example
    void a_fact_heard_again_changes_nothing_and_tells_nobody() throws IOException {
        try (RunningTopology run = RunningTopology.ofPlans()) {
            hear(run, issued("p1", 1));
            assertThat(run.news()).hasSize(1);
            hear(run, issued("p1", 1));

            assertThat(run.news()).isEmpty();
            assertThat(run.counted("repeated")).isEqualTo(1);
        }
    }

    @Example
    void what_is_told_about_a_plan_is_numbered_without_gaps() throws IOException {
        try (RunningTopology run = RunningTopology.ofPlans()) {
            hear(run, issued("p1", 1));
            run.restart();
            hear(run, issued("p2", 1, "p1"));
            hear(run, issued("p3", 1, "p1"));

            assertThat(run.told())
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

    private static void hear(RunningTopology run, Fact fact) {
        run.hear(
                RollUpTopology.FACTS,
                new TestRecord<>(
                        fact.plan().value(),
                        PlanEventForm.value(fact),
                        PlanEventForm.headers(fact)));
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

    /** What was told last about each plan. */
    private static Map<PlanId, Map<String, Object>> told(RunningTopology run) {
        Map<PlanId, Map<String, Object>> told = new HashMap<>();
        for (TestRecord<String, byte[]> record : run.told()) {
            JsonNode event = JSON.readTree(record.value());
            assertThat(header(record, "ce_type")).isEqualTo("vn.thidua.rollup.changed.v1");
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

    /** The numbers in the stores. The driver runs one partition, so all trees share the stores. */
    private static Map<UnitId, Map<PlanId, Scratch.Numbers>> stored(
            RunningTopology run, Map<UnitId, Map<PlanId, Scratch.Numbers>> asked) {
        KeyValueStore<String, Subtotal> subtotals = run.store(RollUpTopology.SUBTOTALS);
        KeyValueStore<String, byte[]> index = run.store(RollUpTopology.INDEX);
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
}
