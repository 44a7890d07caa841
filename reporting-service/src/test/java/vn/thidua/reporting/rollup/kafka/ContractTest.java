package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.Histories;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.MovementLength;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RegisteredTitle;
import vn.thidua.reporting.rollup.Sample;
import vn.thidua.reporting.rollup.Subtotal;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.UnitYear;
import vn.thidua.reporting.rollup.YearFact;
import vn.thidua.test.Project;

/** Both sides of the contract: what is heard is the producer's example, what is told fits the schema. */
class ContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_producers_example_of_an_issued_plan_is_read() throws IOException {
        Fact.PlanIssued example =
                (Fact.PlanIssued)
                        heard("plan.issued.v1", Sample.issued("01J0PLANMINHTIEN", "C12418"));

        assertThat(example.unit()).isEqualTo(new UnitId("C12418"));
        assertThat(example.root()).isEqualTo(new UnitId("P33"));
        assertThat(example.parents()).containsExactly(new PlanId("01J0PLANPHUCU"));
        assertThat(example.card().number()).contains("11/KH-UBND");
        assertThat(example.own()).isEqualTo(new Metrics(1, 1, 1, 1, 0, 0, 0, 0, 1));
    }

    @Test
    void the_producers_example_of_a_linked_plan_is_read() throws IOException {
        Fact example = heard("plan.linked.v1", Sample.linked("01J0PLANMINHTIEN", "C12418", 2));

        assertThat(example).isInstanceOf(Fact.PlanLinked.class);
        assertThat(example.parents()).containsExactly(new PlanId("01J0PLANPHUCU"));
    }

    @Test
    void the_producers_examples_of_a_withdrawn_and_a_replaced_plan_are_read() throws IOException {
        Fact linked = Sample.linked("01J0PLANMINHTIEN", "C12418", 3);

        for (String type : List.of("plan.withdrawn.v1", "plan.replaced.v1")) {
            Headers headers = PlanEventForm.headers(linked);
            headers.remove("ce_type")
                    .add("ce_type", ("vn.thidua." + type).getBytes(StandardCharsets.UTF_8));
            assertThat(
                            new PlanEvents()
                                    .read(
                                            linked.plan().value(),
                                            JSON.writeValueAsBytes(example(type)),
                                            headers))
                    .as(type)
                    .extracting(told -> ((Heard.Told<?>) told).fact())
                    .isInstanceOf(Fact.PlanEnded.class);
        }
    }

    @Test
    void what_is_told_fits_the_schema() throws IOException {
        byte[] event =
                new RollUpEvent()
                        .of(
                                KnownPlan.from(Sample.issued("huyen", "D333", "tinh")),
                                new Subtotal(new Metrics(2, 1, 5, 1, 1, 1, 1, 1, 0), 2),
                                Instant.parse("2024-04-15T02:11:08.120Z"));

        assertThat(mistakes("rollup.changed.v1", JSON.readTree(event))).isEmpty();
        assertThat(mistakes("rollup.changed.v1", example("rollup.changed.v1"))).isEmpty();
    }

    @Test
    void the_producers_examples_of_what_counts_in_a_year_are_read() throws IOException {
        assertThat(figures("movement.changed.v1", "C12418"))
                .isEqualTo(
                        Figures.of(Map.of(Figure.MOVEMENTS, 1L))
                                .plus(
                                        Figures.launched(
                                                Map.of(
                                                        new LaunchedMovement(
                                                                "REGULAR",
                                                                "TERRITORY",
                                                                MovementLength.BELOW_YEAR,
                                                                "COMMUNE"),
                                                        1L))));
        assertThat(figures("adoption.changed.v1", "C12418"))
                .isEqualTo(Figures.of(Map.of(Figure.ADOPTIONS, 1L)));
        assertThat(figures("registration.changed.v1", "C12418"))
                .isEqualTo(
                        Figures.registered(
                                Map.of(
                                        Figure.REGISTRATIONS,
                                        1L,
                                        Figure.COLLECTIVES,
                                        2L,
                                        Figure.INDIVIDUALS,
                                        11L),
                                Map.of(
                                        new RegisteredTitle("LDTT", "INDIVIDUAL"),
                                        9L,
                                        new RegisteredTitle("CSTDCS", "INDIVIDUAL"),
                                        2L,
                                        new RegisteredTitle("TTLDTT", "COLLECTIVE"),
                                        2L)));
        assertThat(figures("scorecard.changed.v1", "C18136"))
                .isEqualTo(Figures.of(Map.of(Figure.SCORECARDS, 1L)));
        assertThat(figures("block.ranked.v1", "C18136"))
                .isEqualTo(Figures.of(Map.of(Figure.FLAG_PROPOSALS, 1L)));
        assertThat(figures("covenant.signed.v1", "C18139"))
                .isEqualTo(Figures.of(Map.of(Figure.COVENANTS, 1L)));
        assertThat(figures("covenant.withdrawn.v1", "C18139")).isEqualTo(Figures.NONE);
        assertThat(figures("example.published.v1", "C12418"))
                .isEqualTo(Figures.of(Map.of(Figure.EXAMPLES, 1L)));
        assertThat(figures("example.withdrawn.v1", "C12418")).isEqualTo(Figures.NONE);
        assertThat(figures("progress.recorded.v1", "C12418"))
                .isEqualTo(Figures.of(Map.of(Figure.PROGRESS_TOLD, 1L)));
        assertThat(figures("progress.corrected.v1", "C12418"))
                .isEqualTo(Figures.of(Map.of(Figure.PROGRESS_TOLD, 1L)));
    }

    @Test
    void the_examples_of_awards_count_in_their_year() throws IOException {
        assertThat(figures("dossier.changed.v1", "C12418"))
                .isEqualTo(Figures.of(DossierState.SUBMITTED));
        assertThat(figures("honour.changed.v1", "C12418", 2023))
                .isEqualTo(
                        Figures.of(
                                new GivenAward(
                                        "LDTT",
                                        "ACHIEVEMENT",
                                        "INDIVIDUAL",
                                        "DIRECT_WORKER",
                                        "FEMALE",
                                        "DISTRICT")));
    }

    @Test
    void the_figures_that_are_told_fit_the_schema() throws IOException {
        byte[] event =
                new FiguresEvent()
                        .of(
                                new UnitYear(new UnitId("C12418"), 2024),
                                new UnitId("P33"),
                                figures("registration.changed.v1", "C12418"));

        assertThat(mistakes("figures.changed.v1", JSON.readTree(event))).isEmpty();
        assertThat(mistakes("figures.changed.v1", example("figures.changed.v1"))).isEmpty();
    }

    private static Figures figures(String type, String unit) throws IOException {
        return figures(type, unit, 2024);
    }

    private static Figures figures(String type, String unit, int year) throws IOException {
        Heard<YearFact> heard =
                new YearEvents()
                        .read(
                                "a-subject",
                                JSON.writeValueAsBytes(example(type)),
                                YearEventForm.headers("vn.thidua." + type, "a-subject", 1));
        assertThat(heard).as(type).isInstanceOf(Heard.Told.class);
        YearFact fact = ((Heard.Told<YearFact>) heard).fact();
        assertThat(fact.year()).isEqualTo(year);
        return fact.figures().getOrDefault(new UnitId(unit), Figures.NONE);
    }

    @Test
    void a_field_that_is_missing_is_found() throws IOException {
        assertThat(mistakes("rollup.changed.v1", JSON.readTree("{\"planId\": \"p\"}")))
                .isNotEmpty();
    }

    @Test
    void the_tests_own_facts_are_as_the_producer_would_say_them() throws IOException {
        for (Fact fact : Histories.history(new Random(7), 40)) {
            assertThat(mistakes(PlanEventForm.type(fact), JSON.readTree(PlanEventForm.value(fact))))
                    .isEmpty();
        }
    }

    private static Fact heard(String type, Fact withHeadersOf) throws IOException {
        Heard<Fact> heard =
                new PlanEvents()
                        .read(
                                withHeadersOf.plan().value(),
                                JSON.writeValueAsBytes(example(type)),
                                PlanEventForm.headers(withHeadersOf));
        assertThat(heard).isInstanceOf(Heard.Told.class);
        return ((Heard.Told<Fact>) heard).fact();
    }

    private static JsonNode example(String type) throws IOException {
        return JSON.readTree(
                Files.readString(Project.path("contracts/events/" + type + ".example.json")));
    }

    private static List<?> mistakes(String type, JsonNode event) throws IOException {
        Path schema = Project.path("contracts/events/" + type + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        SchemaLocation.of(schema.toUri().toString()),
                        JSON.readTree(Files.readString(schema)))
                .validate(event);
    }
}
