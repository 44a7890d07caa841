package vn.thidua.movements.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.movements.scoring.Given.CENTS;
import static vn.thidua.movements.scoring.Given.criterion;
import static vn.thidua.movements.scoring.Given.gate;
import static vn.thidua.movements.scoring.Given.gated;
import static vn.thidua.movements.scoring.Given.number;
import static vn.thidua.movements.scoring.Given.ratio;
import static vn.thidua.movements.scoring.Given.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    private static void worth(Criterion criterion, Entry entry, String points) {
        assertThat(Mark.of(criterion, entry, CENTS))
                .isInstanceOfSatisfying(
                        Mark.Worth.class,
                        worth -> assertThat(worth.points()).isEqualByComparingTo(points));
    }

    private static void refused(Criterion criterion, Entry entry, MarkRefusal reason) {
        assertThat(Mark.of(criterion, entry, CENTS))
                .isInstanceOfSatisfying(
                        Mark.Refused.class, mark -> assertThat(mark.reason()).isEqualTo(reason));
    }

    @Test
    void a_ratio_is_reached_by_assigned_times_standard_points_and_never_more() {
        Criterion criterion = criterion("2.1", "25", new ScoringRule.Ratio());
        worth(criterion, ratio("3", "4"), "18.75");
        worth(criterion, ratio("2", "3"), "16.67");
        worth(criterion, ratio("5", "4"), "25");
        worth(criterion, ratio("0", "4"), "0");
    }

    @Test
    void a_ratio_is_exact_in_decimals() {
        worth(criterion("1", "10", new ScoringRule.Ratio()), ratio("0.1", "0.3"), "3.33");
        Rounding down = new Rounding(1, Rounding.Direction.DOWN, Rounding.At.CRITERION);
        Rounding up = new Rounding(0, Rounding.Direction.UP, Rounding.At.CRITERION);
        Criterion criterion = criterion("1", "7", new ScoringRule.Ratio());
        assertThat(Mark.of(criterion, ratio("2", "3"), down).points()).isEqualByComparingTo("4.6");
        assertThat(Mark.of(criterion, ratio("2", "3"), up).points()).isEqualByComparingTo("5");
    }

    @Test
    void three_thirds_are_one_where_only_the_sum_is_rounded() {
        Rounding total = new Rounding(2, Rounding.Direction.HALF_UP, Rounding.At.TOTAL);
        CriterionGroup group =
                Given.group(
                        "I",
                        "3",
                        false,
                        criterion("1", "1", new ScoringRule.Ratio()),
                        criterion("2", "1", new ScoringRule.Ratio()),
                        criterion("3", "1", new ScoringRule.Ratio()));
        ScoringSheet each = Given.only("3", group);
        ScoringSheet sum =
                new ScoringSheet(
                        "Bảng", number("3"), total, List.of(group), List.of(), List.of(), true);
        Map<String, Entry> thirds =
                Map.of("1", ratio("1", "3"), "2", ratio("1", "3"), "3", ratio("1", "3"));
        assertThat(Total.of(each, thirds).points()).isEqualByComparingTo("0.99");
        assertThat(Total.of(sum, thirds).points()).isEqualByComparingTo("1.00");
    }

    @Test
    void a_survey_of_fifty_gives_four_tenths_for_each_content_person() {
        Criterion survey = criterion("3.1", "20", new ScoringRule.Sample(50, number("0.4")));
        worth(survey, value("50"), "20");
        worth(survey, value("47"), "18.8");
        refused(survey, value("51"), MarkRefusal.ABOVE_SAMPLE);
        refused(survey, value("10.5"), MarkRefusal.NOT_WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"87.99,0", "88,2", "89.99,2", "90,3", "94.999,3", "95,4", "99.99,4", "100,5"})
    void a_tier_holds_its_own_bounds(String reached, String points) {
        worth(criterion("5.2", "5", Given.steps()), value(reached), points);
    }

    @Test
    void more_than_can_occur_is_refused() {
        refused(criterion("5.2", "5", Given.steps()), value("100.5"), MarkRefusal.ABOVE_HIGHEST);
    }

    @Test
    void all_or_nothing_begins_at_the_threshold() {
        Criterion all = criterion("5.1", "5", new ScoringRule.AllOrNothing(number("100")));
        worth(all, value("100"), "5");
        worth(all, value("99.99"), "0");
    }

    @Test
    void points_above_the_maximum_and_negative_ones_are_refused() {
        Criterion manual = criterion("4.1", "20", new ScoringRule.Manual());
        worth(manual, value("20"), "20");
        refused(manual, value("20.01"), MarkRefusal.ABOVE_MAXIMUM);
        refused(manual, value("-1"), MarkRefusal.NEGATIVE);
    }

    @Test
    void a_ratio_needs_something_that_was_assigned() {
        refused(
                criterion("2.1", "25", new ScoringRule.Ratio()),
                ratio("1", "0"),
                MarkRefusal.BASE_NOT_POSITIVE);
        assertThat(Mark.of(criterion("2.1", "25", new ScoringRule.Ratio()), value("1"), CENTS))
                .isInstanceOf(Mark.Open.class);
    }

    @Test
    void a_penalty_takes_off_up_to_its_maximum() {
        Criterion penalty = criterion("4.2", "5", new ScoringRule.Penalty(number("0.5")));
        worth(penalty, value("3"), "-1.5");
        worth(penalty, value("20"), "-5");
        worth(penalty, value("0"), "0");
    }

    @Test
    void without_its_condition_a_criterion_is_worth_nothing() {
        Criterion gated =
                gated(criterion("1.1", "20", new ScoringRule.Manual()), "Có kế hoạch truyền thông");
        worth(gated, gate("18", true), "18");
        worth(gated, gate("18", false), "0");
        assertThat(Mark.of(gated, value("18"), CENTS)).isInstanceOf(Mark.Open.class);
    }

    @Test
    void a_sheet_of_115_points_adds_up_with_its_bonus_capped() {
        Map<String, Entry> all =
                Map.of(
                        "1.1", gate("20", true),
                        "2.1", ratio("4", "4"),
                        "2.2", ratio("2", "2"),
                        "3.1", value("50"),
                        "4.1", value("20"),
                        "4.2", value("0"),
                        "5.1", value("100"),
                        "5.2", value("100"),
                        "5.3", value("10"));
        Total total = Total.of(Given.sheet(), all);
        assertThat(total.points()).isEqualByComparingTo("115");
        assertThat(total.parts().get("V")).isEqualByComparingTo("15");
        assertThat(total.parts().get("II")).isEqualByComparingTo("40");
    }

    @Test
    void what_is_not_filled_in_counts_nothing_and_a_penalty_still_counts() {
        assertThat(Total.of(Given.sheet(), Map.of("4.2", value("4"))).points())
                .isEqualByComparingTo("-2");
        assertThat(Mark.of(criterion("4.1", "20", new ScoringRule.Manual()), Entry.EMPTY, CENTS))
                .isInstanceOf(Mark.Open.class);
        assertThat(new Entry(Optional.empty(), Optional.empty(), Optional.empty(), "x", List.of()))
                .matches(Entry::isBlank);
    }
}
