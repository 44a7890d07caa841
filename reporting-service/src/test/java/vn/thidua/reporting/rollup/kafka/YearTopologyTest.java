package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.MovementLength;
import vn.thidua.reporting.rollup.RegisteredTitle;
import vn.thidua.reporting.rollup.UnitId;

/** The law of the house for the figures of years: any order, twice, with restarts, gives the numbers computed from scratch. */
class YearTopologyTest {

    private static final String REGISTRATION = "vn.thidua.registration.changed.v1";
    private static final String SCORECARD = "vn.thidua.scorecard.changed.v1";
    private static final List<String> STATES =
            List.of("DRAFT", "SUBMITTED", "RECEIVED", "RETURNED", "WITHDRAWN");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> MOVEMENT_STATES = List.of("PREPARED", "LAUNCHED", "CLOSED");

    private static final List<String> DOSSIER_STATES =
            List.of("DRAFT", "SUBMITTED", "RETURNED", "UNDER_APPRAISAL", "DECIDED", "HANDED_OVER");

    /** Something that is said again and again, each time otherwise. */
    private sealed interface Said {

        String root();

        String unit();

        int year();

        long sequence();

        /** What later ones replace. */
        String about();

        String topic();

        TestRecord<String, byte[]> record();

        Figures figures();
    }

    private record Registered(
            String unit, String root, int year, String state, int people, long sequence)
            implements Said {

        @Override
        public String about() {
            return "registration " + unit;
        }

        @Override
        public String topic() {
            return RollUpTopology.MOVEMENT_FACTS;
        }

        @Override
        public TestRecord<String, byte[]> record() {
            // a registration that moves to another year or tree keeps its name
            return new TestRecord<>(
                    unit,
                    YearEventForm.registration(unit, root, year, state, 1, people),
                    YearEventForm.headers(REGISTRATION, unit, sequence));
        }

        @Override
        public Figures figures() {
            return state.equals("SUBMITTED") || state.equals("RECEIVED")
                    ? Figures.registered(
                            Map.of(
                                    Figure.REGISTRATIONS,
                                    1L,
                                    Figure.COLLECTIVES,
                                    1L,
                                    Figure.INDIVIDUALS,
                                    (long) people),
                            Map.of(new RegisteredTitle("LDTT", "INDIVIDUAL"), (long) people))
                    : Figures.NONE;
        }
    }

    private record Launched(
            String unit, String root, int year, String state, String scope, long sequence)
            implements Said {

        @Override
        public String about() {
            return "movement " + unit;
        }

        @Override
        public String topic() {
            return RollUpTopology.MOVEMENT_FACTS;
        }

        @Override
        public TestRecord<String, byte[]> record() {
            return new TestRecord<>(
                    "m-" + unit,
                    YearEventForm.movement(unit, root, year, state, scope),
                    YearEventForm.headers("vn.thidua.movement.changed.v1", "m-" + unit, sequence));
        }

        @Override
        public Figures figures() {
            return state.equals("PREPARED")
                    ? Figures.NONE
                    : Figures.of(
                                    Map.of(
                                            Figure.MOVEMENTS,
                                            1L,
                                            Figure.MOVEMENTS_REVIEWED,
                                            state.equals("CLOSED") ? 1L : 0L))
                            .plus(
                                    Figures.launched(
                                            Map.of(
                                                    new LaunchedMovement(
                                                            "THEMATIC",
                                                            scope,
                                                            MovementLength.ONE_YEAR,
                                                            "COMMUNE"),
                                                    1L)));
        }
    }

    private record Proposed(String unit, String root, int year, String state, long sequence)
            implements Said {

        @Override
        public String about() {
            return "dossier " + unit;
        }

        @Override
        public String topic() {
            return RollUpTopology.AWARD_FACTS;
        }

        @Override
        public TestRecord<String, byte[]> record() {
            return new TestRecord<>(
                    "h-" + unit,
                    YearEventForm.dossier(unit, root, year, state),
                    YearEventForm.headers("vn.thidua.dossier.changed.v1", "h-" + unit, sequence));
        }

        @Override
        public Figures figures() {
            return state.equals("DRAFT") ? Figures.NONE : Figures.of(DossierState.valueOf(state));
        }
    }

    private record Awarded(String unit, String root, int year, boolean counts, long sequence)
            implements Said {

        @Override
        public String about() {
            return "honour " + unit;
        }

        @Override
        public String topic() {
            return RollUpTopology.AWARD_FACTS;
        }

        @Override
        public TestRecord<String, byte[]> record() {
            return new TestRecord<>(
                    "k-" + unit,
                    YearEventForm.honour(unit, root, year, counts),
                    YearEventForm.headers("vn.thidua.honour.changed.v1", "k-" + unit, sequence));
        }

        @Override
        public Figures figures() {
            return counts
                    ? Figures.of(
                            new GivenAward(
                                    "LDTT",
                                    "ACHIEVEMENT",
                                    "INDIVIDUAL",
                                    "DIRECT_WORKER",
                                    "FEMALE",
                                    "COMMUNE"))
                    : Figures.NONE;
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void any_history_with_restarts_in_between_gives_the_figures_computed_from_scratch(
            @ForAll Random random) throws IOException {
        List<Said> history = history(random);
        try (RunningTopology run = RunningTopology.ofYears()) {
            for (Said said : history) {
                if (random.nextInt(30) == 0) {
                    run.restart();
                }
                run.hear(said.topic(), said.record());
            }

            assertThat(stored(run)).isEqualTo(fromScratch(history));
            assertThat(told(run)).isEqualTo(fromScratch(history));
        }
    }

    @Example
    void a_score_counts_when_it_is_appraised_and_a_correction_replaces_it() throws IOException {
        try (RunningTopology run = RunningTopology.ofYears()) {
            run.hear(RollUpTopology.MOVEMENT_FACTS, scorecard("CROSS_CHECK", 92, 1));
            assertThat(figures(run, "C12418")).isEqualTo(Figures.of(Map.of(Figure.SCORECARDS, 1L)));
            run.hear(RollUpTopology.MOVEMENT_FACTS, scorecard("APPRAISED", 92, 2));
            run.hear(RollUpTopology.MOVEMENT_FACTS, scorecard("APPRAISED", 103.5, 3));

            assertThat(figures(run, "C12418"))
                    .isEqualTo(
                            Figures.of(
                                    Map.of(
                                            Figure.SCORECARDS,
                                            1L,
                                            Figure.APPRAISED_SCORECARDS,
                                            1L,
                                            Figure.SCORE,
                                            9_000L)));
        }
    }

    @Example
    void what_cannot_be_read_goes_to_the_dead_letters_and_other_events_are_left_alone()
            throws IOException {
        try (RunningTopology run = RunningTopology.ofYears()) {
            byte[] good = YearEventForm.registration("C12418", "P33", 2024, "SUBMITTED", 1, 9);
            RecordHeaders headers = YearEventForm.headers(REGISTRATION, "C12418", 1);
            List<TestRecord<String, byte[]>> poison =
                    List.of(
                            new TestRecord<>("C12418", bytes("{"), headers),
                            new TestRecord<>("C12418", null, headers),
                            new TestRecord<>("another", good, headers),
                            new TestRecord<>("C12418", good, new RecordHeaders()),
                            new TestRecord<>(
                                    "C12418",
                                    YearEventForm.registration(
                                            "C12418", "P33", 2024, "SUBMITTED", -1, 9),
                                    headers),
                            new TestRecord<>(
                                    "C12418",
                                    bytes(
                                            new String(good, StandardCharsets.UTF_8)
                                                    .replace("2024,", "\"2024\",")),
                                    headers));
            poison.forEach(record -> run.hear(RollUpTopology.MOVEMENT_FACTS, record));
            run.hear(
                    RollUpTopology.MOVEMENT_FACTS,
                    new TestRecord<>(
                            "b",
                            bytes("{}"),
                            YearEventForm.headers("vn.thidua.block.formed.v1", "b", 1)));

            assertThat(run.dead(RollUpTopology.MOVEMENT_FACTS)).hasSameSizeAs(poison);
            assertThat(run.counted("unreadable")).isEqualTo(poison.size());
            assertThat(run.counted("not-for-us")).isEqualTo(1);
            assertThat(run.told()).isEmpty();
        }
    }

    @Example
    void what_is_told_about_a_year_is_numbered_without_gaps() throws IOException {
        try (RunningTopology run = RunningTopology.ofYears()) {
            run.hear(
                    RollUpTopology.MOVEMENT_FACTS,
                    new Registered("C12418", "P33", 2024, "SUBMITTED", 3, 1).record());
            run.restart();
            run.hear(
                    RollUpTopology.MOVEMENT_FACTS,
                    new Registered("C12418", "P33", 2024, "WITHDRAWN", 3, 2).record());
            run.hear(
                    RollUpTopology.MOVEMENT_FACTS,
                    new Registered("C12418", "P33", 2024, "SUBMITTED", 4, 3).record());

            assertThat(run.told())
                    .extracting(
                            record ->
                                    new String(
                                            record.headers().lastHeader("ce_sequence").value(),
                                            StandardCharsets.UTF_8))
                    .containsExactly("1", "2", "3");
        }
    }

    private static List<Said> history(Random random) {
        List<Said> history = new ArrayList<>();
        for (int sequence = 1; sequence <= 8; sequence++) {
            for (String unit : List.of("C1", "C2", "C3", "C4", "C5")) {
                history.add(said(random, unit, sequence));
            }
        }
        Collections.shuffle(history, random);
        history.addAll(history.subList(0, random.nextInt(history.size())));
        return history;
    }

    private static Said said(Random random, String unit, int sequence) {
        String root = random.nextInt(6) == 0 ? "P10" : "P33";
        int year = random.nextInt(5) == 0 ? 2025 : 2024;
        return switch (unit) {
            // two things of one unit, so that they are added up
            case "C1", "C2" ->
                    new Proposed(
                            unit,
                            root,
                            year,
                            DOSSIER_STATES.get(random.nextInt(DOSSIER_STATES.size())),
                            sequence);
            case "C3" -> new Awarded("C1", root, year, random.nextBoolean(), sequence);
            case "C4" ->
                    new Launched(
                            "C1",
                            root,
                            year,
                            MOVEMENT_STATES.get(random.nextInt(MOVEMENT_STATES.size())),
                            random.nextBoolean() ? "BLOCK" : "UNIT",
                            sequence);
            default ->
                    new Registered(
                            "C1",
                            root,
                            year,
                            STATES.get(random.nextInt(STATES.size())),
                            random.nextInt(20),
                            sequence);
        };
    }

    private static Map<String, Figures> fromScratch(List<Said> history) {
        Map<String, Said> last = new HashMap<>();
        history.forEach(
                said ->
                        last.merge(
                                said.about(),
                                said,
                                (one, other) -> other.sequence() > one.sequence() ? other : one));
        Map<String, Figures> figures = new HashMap<>();
        last.values().forEach(said -> figures.merge(where(said), said.figures(), Figures::plus));
        figures.values().removeIf(Figures.NONE::equals);
        return figures;
    }

    private static String where(Said said) {
        return said.root() + " " + said.unit() + ":" + said.year();
    }

    private static Map<String, Figures> stored(RunningTopology run) {
        Map<String, Figures> stored = new HashMap<>();
        for (String root : List.of("P33", "P10")) {
            for (int year : List.of(2024, 2025)) {
                new Index(new UnitId(root))
                        .figures(run.store(RollUpTopology.FIGURES), year)
                        .forEach(
                                (unit, figures) -> {
                                    if (!figures.equals(Figures.NONE)) {
                                        stored.put(root + " " + unit + ":" + year, figures);
                                    }
                                });
            }
        }
        return stored;
    }

    /** What was told last about each year, by tree. */
    private static Map<String, Figures> told(RunningTopology run) {
        Map<String, Figures> told = new HashMap<>();
        for (TestRecord<String, byte[]> record : run.told()) {
            JsonNode event = JSON.readTree(record.value());
            String where = event.get("rootUnitId").stringValue() + " " + record.key();
            Map<Figure, Long> counts = new HashMap<>();
            event.get("counts")
                    .properties()
                    .forEach(
                            count ->
                                    counts.put(
                                            Figure.valueOf(count.getKey()),
                                            count.getValue().longValue()));
            Map<RegisteredTitle, Long> titles = new HashMap<>();
            event.get("titles")
                    .forEach(
                            title ->
                                    titles.put(
                                            new RegisteredTitle(
                                                    title.get("code").stringValue(),
                                                    title.get("subject").stringValue()),
                                            title.get("count").longValue()));
            told.put(
                    where,
                    new Figures(counts, titles, dossiers(event), awards(event), movements(event)));
        }
        told.values().removeIf(Figures.NONE::equals);
        return told;
    }

    private static Map<DossierState, Long> dossiers(JsonNode event) {
        Map<DossierState, Long> dossiers = new HashMap<>();
        event.get("dossiers")
                .properties()
                .forEach(
                        state ->
                                dossiers.put(
                                        DossierState.valueOf(state.getKey()),
                                        state.getValue().longValue()));
        return dossiers;
    }

    private static Map<GivenAward, Long> awards(JsonNode event) {
        Map<GivenAward, Long> awards = new HashMap<>();
        event.get("awards")
                .forEach(
                        award ->
                                awards.put(
                                        new GivenAward(
                                                award.get("award").stringValue(),
                                                award.get("meritKind").stringValue(),
                                                award.get("subjectKind").stringValue(),
                                                award.get("category").stringValue(),
                                                award.get("gender").stringValue(),
                                                award.get("level").stringValue()),
                                        award.get("count").longValue()));
        return awards;
    }

    private static Map<LaunchedMovement, Long> movements(JsonNode event) {
        Map<LaunchedMovement, Long> movements = new HashMap<>();
        event.get("movements")
                .forEach(
                        movement ->
                                movements.put(
                                        new LaunchedMovement(
                                                movement.get("form").stringValue(),
                                                movement.get("scope").stringValue(),
                                                MovementLength.valueOf(
                                                        movement.get("length").stringValue()),
                                                movement.get("level").stringValue()),
                                        movement.get("count").longValue()));
        return movements;
    }

    private static Figures figures(RunningTopology run, String unit) {
        return new Index(new UnitId("P33"))
                .figures(run.store(RollUpTopology.FIGURES), 2024)
                .getOrDefault(new UnitId(unit), Figures.NONE);
    }

    private static TestRecord<String, byte[]> scorecard(
            String stage, double points, long sequence) {
        return new TestRecord<>(
                "block:C12418",
                YearEventForm.scorecard("C12418", "P33", 2024, stage, points),
                YearEventForm.headers(SCORECARD, "block:C12418", sequence));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
