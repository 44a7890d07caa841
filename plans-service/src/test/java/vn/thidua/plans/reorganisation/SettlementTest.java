package vn.thidua.plans.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.reorganisation.Reforms.id;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.reorganisation.Order.Coming;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** The five kinds of change, and every refusal. */
class SettlementTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code,valid_from,valid_to
                    P1,Tỉnh Sông Lam,PROVINCE,,2020-01-01,
                    P2,Tỉnh Núi Xanh,PROVINCE,,2020-01-01,
                    D1,Huyện Tân Phú,DISTRICT,P1,2020-01-01,
                    D2,Huyện Yên Sơn,DISTRICT,P1,2020-01-01,
                    D3,Huyện Thạch An,DISTRICT,P2,2020-01-01,
                    C1,Xã Minh Khai,COMMUNE,D1,2020-01-01,
                    C2,Xã Đông Hải,COMMUNE,D1,2020-01-01,
                    C3,Xã Vân Sơn,COMMUNE,D2,2020-01-01,
                    C4,Xã Hòa An,COMMUNE,D3,2020-01-01,
                    C8,Xã Sắp Đi,COMMUNE,D1,2020-01-01,2024-09-01
                    C9,Xã Cũ,COMMUNE,D1,2020-01-01,2022-01-01
                    """))
                            .units());

    private static Draft draft(Order... orders) {
        return Order.draft(List.of(orders), TREE, DAY);
    }

    private static UnitTree after(Order... orders) {
        return Reforms.carriedOut(TREE, Reforms.settled(draft(orders), TREE));
    }

    private static List<Reason> refusals(Draft draft, Optional<UnitId> decider) {
        return switch (Settlement.of(draft, TREE, decider)) {
            case Settlement.Outcome.Settled _ -> List.of();
            case Settlement.Outcome.Refused(var why, _) -> {
                assertThat(why).allSatisfy(it -> assertThat(it.sentence()).endsWith("."));
                yield why.stream().map(Refusal::reason).distinct().toList();
            }
        };
    }

    private static List<Reason> refusals(Order... orders) {
        return refusals(draft(orders), Optional.empty());
    }

    private static AdministrativeUnit unit(UnitTree tree, String id) {
        return tree.find(id(id)).orElseThrow();
    }

    @Test
    void two_communes_become_a_new_one_which_was_made_of_both() {
        UnitTree after =
                after(new Order.Merge(List.of("C1", "C2"), new Coming("C5", "Xã Khai Hải")));

        assertThat(unit(after, "C5").existsOn(DAY)).isTrue();
        assertThat(unit(after, "C5").existsOn(DAY.minusDays(1))).isFalse();
        assertThat(unit(after, "C5").parentOn(DAY)).contains(id("D1"));
        assertThat(unit(after, "C1").existsOn(DAY)).isFalse();
        assertThat(unit(after, "C1").continuedBy()).contains(id("C5"));
        assertThat(after.madeOf(id("C5"), DAY)).containsOnly(id("C5"), id("C1"), id("C2"));
        assertThat(after.responsible(id("C2"), DAY)).isEqualTo(id("C5"));
        assertThat(after.responsible(id("C2"), DAY.minusDays(1))).isEqualTo(id("C2"));
    }

    @Test
    void a_commune_that_takes_another_one_in_goes_on_under_its_code_with_the_new_name() {
        UnitTree after =
                after(new Order.Merge(List.of("C1", "C2"), new Coming("C1", "Xã Khai Hải")));

        assertThat(unit(after, "C1").nameOn(DAY.minusDays(1))).isEqualTo("Xã Minh Khai");
        assertThat(unit(after, "C1").nameOn(DAY)).isEqualTo("Xã Khai Hải");
        assertThat(unit(after, "C2").continuedBy()).contains(id("C1"));
    }

    @Test
    void a_new_unit_with_the_code_of_one_that_ends_is_another_unit() {
        UnitTree after =
                after(
                        new Order.Merge(List.of("C1"), new Coming("C2", "Xã Mới")),
                        new Order.Abolish("C2", Optional.empty()));

        assertThat(unit(after, "C2").existsOn(DAY)).isFalse();
        assertThat(after.withCode("C2", DAY).orElseThrow().id()).isEqualTo(id("C2-2024"));
        assertThat(after.withCode("C2", DAY.minusDays(1)).orElseThrow().name())
                .isEqualTo("Xã Đông Hải");
    }

    @Test
    void a_divided_commune_asks_who_goes_on_with_its_work() {
        Draft draft =
                draft(
                        new Order.Split(
                                "C1",
                                List.of(new Coming("C5", "Xã Minh"), new Coming("C6", "Xã Khai")),
                                Optional.empty()));
        assertThat(refusals(draft, Optional.empty())).contains(Reason.QUESTIONS_OPEN);

        Draft answered = Reforms.answered(draft, Map.of("heir:C1", List.of("C6")), TREE);
        UnitTree after = Reforms.carriedOut(TREE, Reforms.settled(answered, TREE));

        assertThat(unit(after, "C1").continuedBy()).contains(id("C6"));
        assertThat(after.successors(id("C1")))
                .extracting(AdministrativeUnit::code)
                .containsExactlyInAnyOrder("C5", "C6");
        assertThat(unit(after, "C5").predecessors())
                .allSatisfy(it -> assertThat(it.whole()).isFalse());
    }

    @Test
    void a_renamed_unit_is_the_same_unit() {
        UnitTree after = after(new Order.Rename("D1", "Thị xã Tân Phú"));

        assertThat(unit(after, "D1").nameOn(DAY)).isEqualTo("Thị xã Tân Phú");
        assertThat(unit(after, "D1").nameOn(DAY.minusDays(1))).isEqualTo("Huyện Tân Phú");
        assertThat(unit(after, "D1").parents()).isEqualTo(unit(TREE, "D1").parents());
    }

    @Test
    void a_moved_unit_belongs_to_both_each_in_its_time() {
        UnitTree after = after(new Order.Move("C3", "D1"));

        assertThat(unit(after, "C3").parentOn(DAY.minusDays(1))).contains(id("D2"));
        assertThat(unit(after, "C3").parentOn(DAY)).contains(id("D1"));
    }

    @Test
    void communes_of_a_district_that_ends_go_with_its_heir() {
        UnitTree after =
                after(new Order.Merge(List.of("D1", "D2"), new Coming("D1", "Huyện Tân Phú")));

        assertThat(unit(after, "C3").parentOn(DAY)).contains(id("D1"));
        assertThat(unit(after, "C3").parentOn(DAY.minusDays(1))).contains(id("D2"));
    }

    @Test
    void making_the_change_of_a_unit_again_changes_nothing() {
        Draft draft =
                draft(
                        new Order.Merge(List.of("C1", "C2"), new Coming("C1", "Xã Khai Hải")),
                        new Order.Move("C3", "D1"),
                        new Order.Abolish("D2", Optional.empty()));
        Changes changes = Reforms.settled(draft, TREE);
        UnitTree once = Reforms.carriedOut(TREE, changes);
        UnitTree twice = Reforms.carriedOut(once, changes);

        assertThat(twice.all()).containsExactlyElementsOf(once.all());
    }

    @Test
    void nothing_to_do_is_refused() {
        assertThat(refusals(draft(), Optional.empty())).containsExactly(Reason.NOTHING_TO_DO);
    }

    @Test
    void a_unit_that_nobody_knows_is_refused() {
        assertThat(refusals(new Order.Abolish("X9", Optional.empty())))
                .containsExactly(Reason.UNIT_UNKNOWN);
    }

    @Test
    void a_unit_that_has_ended_before_is_refused() {
        assertThat(
                        refusals(
                                new Draft(
                                        DAY,
                                        false,
                                        List.of(),
                                        List.of(new Ending(id("C9"), Optional.empty())),
                                        List.of()),
                                Optional.empty()))
                .containsExactly(Reason.UNIT_NOT_IN_FORCE);
    }

    @Test
    void a_unit_that_is_named_twice_is_refused() {
        assertThat(
                        refusals(
                                new Order.Merge(List.of("C1", "C2"), new Coming("C5", "Xã A")),
                                new Order.Merge(List.of("C2", "C3"), new Coming("C6", "Xã B"))))
                .containsExactly(Reason.NAMED_TWICE);
        assertThat(refusals(new Order.Rename("C1", "Xã A"), new Order.Move("C1", "D2")))
                .contains(Reason.NAMED_TWICE);
        assertThat(
                        refusals(
                                new Order.Rename("C1", "Xã A"),
                                new Order.Abolish("C1", Optional.empty())))
                .containsExactly(Reason.NAMED_TWICE);
    }

    @Test
    void a_code_that_is_no_code_is_refused() {
        assertThat(refusals(new Order.Merge(List.of("C1", "C2"), new Coming("C 5/é", "Xã A"))))
                .containsExactly(Reason.CODE_INVALID);
    }

    @Test
    void a_code_that_another_unit_bears_is_refused() {
        assertThat(refusals(new Order.Merge(List.of("C1", "C2"), new Coming("C3", "Xã A"))))
                .containsExactly(Reason.CODE_TAKEN);
    }

    @Test
    void a_unit_without_a_name_is_refused() {
        assertThat(refusals(new Order.Rename("C1", " "))).containsExactly(Reason.NAME_MISSING);
    }

    @Test
    void a_superior_that_nobody_knows_is_refused() {
        assertThat(refusals(new Order.Move("C1", "D9"))).containsExactly(Reason.PARENT_UNKNOWN);
    }

    @Test
    void a_superior_of_the_same_or_a_lower_level_is_refused() {
        assertThat(refusals(new Order.Move("C1", "C2"))).containsExactly(Reason.PARENT_LEVEL);
    }

    @Test
    void an_heir_that_is_not_there_afterwards_is_refused() {
        assertThat(refusals(new Order.Abolish("C1", Optional.of("C99"))))
                .containsExactly(Reason.HEIR_UNKNOWN);
    }

    @Test
    void a_district_is_not_abolished_over_the_heads_of_its_communes() {
        assertThat(refusals(new Order.Abolish("D2", Optional.empty())))
                .containsExactly(Reason.LEFT_WITHOUT_PARENT);
    }

    @Test
    void a_change_before_one_that_is_known_already_is_refused() {
        assertThat(refusals(new Order.Rename("C8", "Xã Khác")))
                .containsExactly(Reason.LATER_CHANGE);
    }

    @Test
    void a_unit_of_another_province_is_refused() {
        assertThat(refusals(draft(new Order.Rename("C4", "Xã Khác")), Optional.of(id("P1"))))
                .containsExactly(Reason.OUTSIDE_OWN_TREE);
        assertThat(refusals(draft(new Order.Rename("C1", "Xã Khác")), Optional.of(id("P1"))))
                .isEmpty();
        assertThat(refusals(draft(new Order.Rename("D1", "Huyện Khác")), Optional.of(id("D1"))))
                .as("nobody reorganises the own unit")
                .containsExactly(Reason.OUTSIDE_OWN_TREE);
    }

    @Test
    void answers_to_questions_that_were_not_asked_and_answers_that_are_none_are_refused() {
        Draft draft =
                draft(
                        new Order.Split(
                                "C1",
                                List.of(new Coming("C5", "Xã Minh"), new Coming("C6", "Xã Khai")),
                                Optional.empty()));
        assertThat(reasons(draft.answer(Map.of("heir:C2", List.of("C5")), TREE)))
                .containsExactly(Reason.QUESTION_UNKNOWN);
        assertThat(reasons(draft.answer(Map.of("heir:C1", List.of("C7")), TREE)))
                .containsExactly(Reason.ANSWER_UNKNOWN);
    }

    private static List<Reason> reasons(Draft.Answered answered) {
        return switch (answered) {
            case Draft.Answered.Taken _ -> List.of();
            case Draft.Answered.Refused(var why) -> why.stream().map(Refusal::reason).toList();
        };
    }
}
