package vn.thidua.reporting.rollup.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.time.WorkingClock;
import vn.thidua.reporting.rollup.AnswerTime;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.MapRollUpState;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUp;
import vn.thidua.reporting.rollup.RollUpView;
import vn.thidua.reporting.rollup.RollUps;
import vn.thidua.reporting.rollup.Sample;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.ReadRollUps.Outcome;
import vn.thidua.reporting.rollup.usecase.RollUpPage.LevelCoverage;

class ReadRollUpsTest {

    private static final AnswerTime IN_TIME =
            new AnswerTime(Period.ofDays(30), Map.of(new UnitId("P10"), Period.ofDays(7)));

    private final MapRollUpState state = new MapRollUpState();
    private final RollUp rollUp = new RollUp(state);
    private final TenantTree units = Sample.tree();
    private final ReadRollUps read =
            new ReadRollUps(new OneTree(state), units, IN_TIME, Sample.CLOCK);

    @BeforeEach
    void hung_yen_has_issued_and_been_answered() {
        hear(Sample.issued("tinh", "P33"));
        hear(Sample.issued("huyen", "D333", "tinh"));
        hear(Sample.issued("xa", "C12418", "huyen"));
    }

    @Test
    void a_province_sees_who_has_answered_and_who_is_silent() {
        RollUpPage.OfPlan page = shown(read.plan(Sample.of("P33"), new PlanId("tinh")));

        assertThat(page.node().coverage())
                .containsExactly(
                        new LevelCoverage("DISTRICT", 1, 1), new LevelCoverage("COMMUNE", 2, 1));
        assertThat(page.node().subtree().plans()).isEqualTo(2);
        assertThat(page.children())
                .extracting(RollUpPage.Node::id)
                .containsExactly(new PlanId("huyen"));
        assertThat(page.units())
                .filteredOn(answer -> answer.by().isEmpty())
                .extracting(answer -> answer.unit().name())
                .containsExactly("Xã Nhật Quang");
        assertThat(page.units())
                .filteredOn(answer -> answer.unit().name().equals("Xã Minh Tiến"))
                .allSatisfy(
                        answer -> {
                            assertThat(answer.by().map(RollUpPage.Answering::id))
                                    .contains(new PlanId("xa"));
                            assertThat(answer.parent()).contains(new UnitId("D333"));
                        });
    }

    @Test
    void who_is_late_is_counted_from_the_documents_date_by_the_rule_of_the_province() {
        RollUpPage.OfPlan page = shown(read.plan(Sample.of("P33"), new PlanId("tinh")));
        LocalDate issued = page.node().card().issuedOn();
        assertThat(page.dueOn()).isEqualTo(issued.plusDays(30));
        RollUpPage.OfPlan inTime =
                shown(on(issued.plusDays(30)).plan(Sample.of("P33"), new PlanId("tinh")));
        assertThat(inTime.units()).isNotEmpty().noneMatch(RollUpPage.UnitAnswer::late);

        RollUpPage.OfPlan later =
                shown(on(issued.plusDays(31)).plan(Sample.of("P33"), new PlanId("tinh")));
        assertThat(later.units())
                .filteredOn(RollUpPage.UnitAnswer::late)
                .extracting(answer -> answer.unit().name())
                .containsExactly("Xã Nhật Quang");
        assertThat(IN_TIME.dueOn(issued, new UnitId("P10"))).isEqualTo(issued.plusDays(7));
    }

    private ReadRollUps on(LocalDate day) {
        return new ReadRollUps(
                new OneTree(state),
                units,
                IN_TIME,
                Clock.fixed(
                        day.atTime(9, 0).atZone(WorkingClock.VIETNAM).toInstant(),
                        WorkingClock.VIETNAM));
    }

    @Test
    void the_units_that_must_answer_are_those_of_the_documents_date() {
        LocalDate abolished = LocalDate.of(2024, 3, 1);
        TenantNode silent = units.node(new TenantId("C12421")).orElseThrow();
        units.put(
                new TenantNode(
                        silent.id(),
                        silent.code(),
                        silent.name(),
                        silent.level(),
                        silent.validFrom(),
                        Optional.of(abolished),
                        silent.parents()));
        hear(Sample.issued("sau", "P33", LocalDate.of(2024, 3, 15)));

        assertThat(shown(read.plan(Sample.of("P33"), new PlanId("tinh"))).units()).hasSize(3);
        assertThat(shown(read.plan(Sample.of("P33"), new PlanId("sau"))).units()).hasSize(2);
    }

    @Test
    void a_superior_reads_the_plans_below() {
        assertThat(read.plan(Sample.of("P33"), new PlanId("xa"))).isInstanceOf(Outcome.Shown.class);
        assertThat(read.plan(Sample.of("D333"), new PlanId("xa")))
                .isInstanceOf(Outcome.Shown.class);
    }

    @Test
    void a_commune_does_not_read_its_superiors_roll_ups() {
        assertThat(read.plan(Sample.of("C12418"), new PlanId("huyen")))
                .isEqualTo(new Outcome.Absent<>());
        assertThat(read.plan(Sample.of("C12418"), new PlanId("tinh")))
                .isEqualTo(new Outcome.Absent<>());
    }

    @Test
    void a_commune_does_not_read_its_neighbours_roll_up() {
        assertThat(read.plan(Sample.of("C12421"), new PlanId("xa")))
                .isEqualTo(new Outcome.Absent<>());
    }

    @Test
    void another_province_reads_nothing() {
        assertThat(read.plan(Sample.of("P10"), new PlanId("tinh")))
                .isEqualTo(new Outcome.Absent<>());
        assertThat(shown(read.home(Sample.of("P10"), 2024)).plans()).isEmpty();
    }

    @Test
    void a_plan_that_does_not_exist_is_absent() {
        assertThat(read.plan(Sample.of("P33"), new PlanId("nothing")))
                .isEqualTo(new Outcome.Absent<>());
    }

    @Test
    void a_plan_that_is_only_linked_and_not_issued_is_absent() {
        hear(Sample.linked("waiting", "D333", 2, "tinh"));

        assertThat(read.plan(Sample.of("P33"), new PlanId("waiting")))
                .isEqualTo(new Outcome.Absent<>());
    }

    @Test
    void home_shows_the_own_units_plans_of_the_year_only() {
        assertThat(shown(read.home(Sample.of("D333"), 2024)).plans())
                .extracting(RollUpPage.Node::id)
                .containsExactly(new PlanId("huyen"));
        assertThat(shown(read.home(Sample.of("D333"), 2023)).plans()).isEmpty();
    }

    @Test
    void a_child_of_a_unit_that_the_tree_does_not_know_is_counted_but_not_shown() {
        hear(Sample.issued("la", "X999", "tinh"));

        RollUpPage.OfPlan page = shown(read.plan(Sample.of("P33"), new PlanId("tinh")));
        assertThat(page.node().subtree().plans()).isEqualTo(3);
        assertThat(page.children())
                .extracting(RollUpPage.Node::id)
                .containsExactly(new PlanId("huyen"));
    }

    @Test
    void a_caller_whose_unit_the_tree_does_not_know_yet_is_told_to_wait() {
        assertThat(read.home(Sample.of("X999"), 2024)).isEqualTo(new Outcome.NotReady<>());
    }

    @Test
    void while_the_numbers_are_rebuilt_nobody_is_told_that_there_are_none() {
        ReadRollUps restoring =
                new ReadRollUps(
                        new Answering(new RollUps.Reading.Restoring<>()),
                        units,
                        IN_TIME,
                        Sample.CLOCK);

        assertThat(restoring.home(Sample.of("P33"), 2024)).isEqualTo(new Outcome.NotReady<>());
        assertThat(restoring.plan(Sample.of("P33"), new PlanId("tinh")))
                .isEqualTo(new Outcome.NotReady<>());
    }

    @Test
    void a_tree_that_another_process_holds_is_asked_for_there() {
        URI process = URI.create("http://127.0.0.1:1");
        ReadRollUps here =
                new ReadRollUps(
                        new Answering(new RollUps.Reading.Elsewhere<>(process)),
                        units,
                        IN_TIME,
                        Sample.CLOCK);

        assertThat(here.home(Sample.of("P33"), 2024)).isEqualTo(new Outcome.Elsewhere<>(process));
    }

    @Test
    void a_province_sees_what_its_units_have_done_in_a_year() {
        state.figures(new UnitId("C12418"), 2024, registered(11));
        state.figures(new UnitId("D333"), 2024, registered(4));

        RollUpPage.OfYear page = shown(read.year(Sample.of("P33"), new TenantId("P33"), 2024));

        assertThat(page.units())
                .extracting(unit -> unit.unit().id().value())
                .containsExactly("P33", "D333", "C12418", "C12421");
        assertThat(page.total()).isEqualTo(registered(11).plus(registered(4)));
        assertThat(page.units().get(2).own()).isEqualTo(registered(11));
        assertThat(page.units().get(2).parent()).contains(new UnitId("D333"));
        assertThat(shown(read.year(Sample.of("P33"), new TenantId("P33"), 2023)).total())
                .isEqualTo(Figures.NONE);
    }

    @Test
    void what_a_unit_did_before_it_ended_is_not_lost_with_it() {
        LocalDate end = LocalDate.of(2024, 3, 1);
        units.put(
                new TenantNode(
                        new TenantId("C99999"),
                        "99999",
                        "Xã Cũ",
                        "COMMUNE",
                        LocalDate.of(1990, 1, 1),
                        Optional.of(end),
                        List.of(
                                new TenantNode.ParentEdge(
                                        new TenantId("D333"),
                                        LocalDate.of(1990, 1, 1),
                                        Optional.of(end)))));
        state.figures(new UnitId("C99999"), 2024, registered(7));

        RollUpPage.OfYear page = shown(read.year(Sample.of("P33"), new TenantId("D333"), 2024));

        assertThat(page.total()).isEqualTo(registered(7));
        assertThat(page.units())
                .extracting(unit -> unit.unit().name())
                .containsExactly("Huyện Phù Cừ", "Xã Minh Tiến", "Xã Nhật Quang", "Xã Cũ");
    }

    @Test
    void the_year_of_a_neighbour_of_a_superior_or_of_nobody_is_absent() {
        for (String unit : List.of("P33", "C12421", "D088", "nobody")) {
            assertThat(read.year(Sample.of("C12418"), new TenantId(unit), 2024))
                    .as(unit)
                    .isEqualTo(new Outcome.Absent<>());
        }
        assertThat(shown(read.year(Sample.of("C12418"), new TenantId("C12418"), 2024)).units())
                .hasSize(1);
    }

    private static Figures registered(long people) {
        return Figures.of(Map.of(Figure.REGISTRATIONS, 1L, Figure.INDIVIDUALS, people));
    }

    private void hear(Fact fact) {
        rollUp.place(
                state.plan(fact.plan()).map(plan -> plan.with(fact)).orElse(KnownPlan.from(fact)));
    }

    private static <T extends RollUpPage> T shown(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Shown.class);
        return ((Outcome.Shown<T>) outcome).page();
    }

    /** All plans in the tree of Hưng Yên. */
    private record OneTree(MapRollUpState state) implements RollUps {

        @Override
        public <T> Reading<T> read(UnitId root, Function<RollUpView, T> question) {
            return new Reading.Read<>(
                    question.apply(root.equals(new UnitId("P33")) ? state : new MapRollUpState()));
        }
    }

    private record Answering(RollUps.Reading<?> reading) implements RollUps {

        @Override
        @SuppressWarnings("unchecked") // holds no answer, so it may be of any type
        public <T> Reading<T> read(UnitId root, Function<RollUpView, T> question) {
            return (Reading<T>) reading;
        }
    }
}
