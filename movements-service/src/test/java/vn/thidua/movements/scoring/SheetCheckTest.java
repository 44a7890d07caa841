package vn.thidua.movements.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.movements.scoring.Given.criterion;
import static vn.thidua.movements.scoring.Given.group;
import static vn.thidua.movements.scoring.Given.number;
import static vn.thidua.movements.scoring.Given.only;
import static vn.thidua.movements.scoring.Given.tier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetCheckTest {

    private static List<SheetFlaw> flaws(ScoringSheet sheet) {
        return SheetCheck.flaws(sheet).stream().map(SheetFlaw.Found::flaw).toList();
    }

    private static ScoringSheet tiered(Optional<String> highest, Tier... tiers) {
        return only(
                "5",
                group(
                        "I",
                        "5",
                        false,
                        criterion(
                                "1",
                                "5",
                                new ScoringRule.Tiered(
                                        List.of(tiers), highest.map(Given::number)))));
    }

    @Test
    void the_sheet_of_115_points_is_in_order() {
        assertThat(flaws(Given.sheet())).isEmpty();
    }

    @Test
    void a_sheet_of_1000_points_is_in_order_too() {
        assertThat(
                        flaws(
                                only(
                                        "1000",
                                        group(
                                                "A",
                                                "600",
                                                false,
                                                criterion("1", "600", new ScoringRule.Manual())),
                                        group(
                                                "B",
                                                "400",
                                                false,
                                                criterion("2", "400", new ScoringRule.Ratio())))))
                .isEmpty();
    }

    @Test
    void bounds_that_overlap_as_in_the_printed_table_are_found() {
        ScoringSheet printed =
                tiered(
                        Optional.of("100"),
                        tier("88", true, "90", true, "2"),
                        tier("90", true, "95", true, "3"),
                        tier("95", true, "100", false, "4"),
                        tier("100", true, "100", true, "5"));
        assertThat(flaws(printed))
                .containsExactly(SheetFlaw.TIERS_OVERLAP, SheetFlaw.TIERS_OVERLAP);
        assertThat(SheetCheck.flaws(printed).getFirst())
                .satisfies(
                        found -> {
                            assertThat(found.place()).isEqualTo("1");
                            assertThat(found.sentence()).contains("từ 88 đến 90", "90");
                        });
    }

    @Test
    void tiers_that_lie_over_each_other_are_found() {
        assertThat(
                        flaws(
                                tiered(
                                        Optional.of("100"),
                                        tier("0", true, "60", false, "1"),
                                        tier("50", true, "100", true, "5"))))
                .containsExactly(SheetFlaw.TIERS_OVERLAP);
    }

    @Test
    void a_hole_between_tiers_is_found_also_if_it_is_one_value() {
        assertThat(
                        flaws(
                                tiered(
                                        Optional.of("100"),
                                        tier("0", true, "50", false, "1"),
                                        tier("60", true, "100", true, "5"))))
                .containsExactly(SheetFlaw.TIERS_GAP);
        assertThat(
                        flaws(
                                tiered(
                                        Optional.of("100"),
                                        tier("0", true, "50", false, "1"),
                                        tier("50", false, "100", true, "5"))))
                .containsExactly(SheetFlaw.TIERS_GAP);
    }

    @Test
    void the_last_tier_must_reach_the_highest_value() {
        assertThat(flaws(tiered(Optional.of("100"), tier("0", true, "100", false, "5"))))
                .containsExactly(SheetFlaw.TIERS_OPEN_END);
        assertThat(flaws(tiered(Optional.empty(), tier("0", true, "100", true, "5"))))
                .containsExactly(SheetFlaw.TIERS_OPEN_END);
        assertThat(
                        flaws(
                                tiered(
                                        Optional.empty(),
                                        new Tier(
                                                number("0"),
                                                true,
                                                Optional.empty(),
                                                false,
                                                number("5")))))
                .isEmpty();
    }

    @Test
    void no_tiers_an_empty_tier_and_points_above_the_maximum_are_found() {
        assertThat(flaws(tiered(Optional.of("100")))).containsExactly(SheetFlaw.NO_TIERS);
        assertThat(flaws(tiered(Optional.of("100"), tier("50", true, "40", true, "1"))))
                .containsExactly(SheetFlaw.TIER_EMPTY);
        assertThat(flaws(tiered(Optional.of("100"), tier("0", true, "100", true, "6"))))
                .containsExactly(SheetFlaw.TIER_POINTS);
    }

    @Test
    void sums_that_do_not_fit_are_found() {
        assertThat(
                        flaws(
                                only(
                                        "100",
                                        group(
                                                "I",
                                                "20",
                                                false,
                                                criterion("1", "15", new ScoringRule.Manual())))))
                .containsExactlyInAnyOrder(SheetFlaw.SCALE_SUM, SheetFlaw.GROUP_SUM);
        assertThat(
                        flaws(
                                only(
                                        "15",
                                        group(
                                                "I",
                                                "15",
                                                true,
                                                criterion("1", "10", new ScoringRule.Manual())))))
                .containsExactly(SheetFlaw.GROUP_SUM);
        assertThat(
                        flaws(
                                only(
                                        "20",
                                        group(
                                                "I",
                                                "20",
                                                false,
                                                criterion(
                                                        "1",
                                                        "20",
                                                        new ScoringRule.Sample(
                                                                40, number("0.4")))))))
                .containsExactly(SheetFlaw.SAMPLE_SUM);
    }

    @Test
    void an_empty_sheet_and_an_empty_group_are_found() {
        assertThat(flaws(only("100"))).containsExactly(SheetFlaw.NO_GROUPS);
        assertThat(flaws(only("20", group("I", "20", false))))
                .containsExactly(SheetFlaw.NO_CRITERIA);
    }

    @Test
    void a_code_that_is_used_twice_is_found() {
        assertThat(
                        flaws(
                                only(
                                        "20",
                                        group(
                                                "I",
                                                "20",
                                                false,
                                                criterion("1", "10", new ScoringRule.Manual()),
                                                criterion("1", "10", new ScoringRule.Manual())))))
                .containsExactly(SheetFlaw.CODE_TWICE);
    }

    @Test
    void numbers_without_sense_are_found() {
        assertThat(
                        flaws(
                                only(
                                        "0",
                                        group(
                                                "I",
                                                "0",
                                                false,
                                                criterion("1", "0", new ScoringRule.Manual())))))
                .containsExactly(SheetFlaw.MAXIMUM_NOT_POSITIVE);
        assertThat(
                        flaws(
                                only(
                                        "20",
                                        group(
                                                "I",
                                                "20",
                                                false,
                                                criterion(
                                                        "1",
                                                        "20",
                                                        new ScoringRule.AllOrNothing(number("-1"))),
                                                criterion(
                                                        "2",
                                                        "5",
                                                        new ScoringRule.Penalty(number("0")))))))
                .containsExactly(SheetFlaw.THRESHOLD_NEGATIVE, SheetFlaw.EACH_NOT_POSITIVE);
    }

    @Test
    void a_tie_break_by_something_that_is_not_on_the_sheet_is_found() {
        assertThat(flaws(Given.sheet(List.of("2.1", "9.9"), true)))
                .containsExactly(SheetFlaw.TIE_BREAK_UNKNOWN);
        assertThat(flaws(Given.sheet(List.of("II", "2.1"), true))).isEmpty();
    }
}
