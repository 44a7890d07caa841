package vn.thidua.movements.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long a block of 100 units × 100 criteria takes to be reckoned and ranked, against the same sums in binary
 * fractions: {@code -Dtest=RankingBenchmark}.
 */
class RankingBenchmark {

    private static final int UNITS = 100;
    private static final int CRITERIA = 100;
    private static final int RUNS = 200;

    private static final ScoringSheet SHEET = sheet();

    @Test
    void ranks_a_hundred_units_by_a_hundred_criteria() {
        List<Map<String, Entry>> cards = cards();
        double exact = median(() -> ranked(cards).places().size());
        double binary = median(() -> binary(cards));
        assertThat(ranked(cards).places()).hasSize(UNITS);
        System.out.printf(
                "ranking %d units x %d criteria: median %.2f ms, binary sums alone %.2f ms, ratio %.1f%n",
                UNITS, CRITERIA, exact, binary, exact / binary);
    }

    private static Ranking ranked(List<Map<String, Entry>> cards) {
        List<Standing> standings = new ArrayList<>();
        for (int unit = 0; unit < cards.size(); unit++) {
            standings.add(
                    new Standing(
                            "U" + unit,
                            "Xã " + unit,
                            Total.of(SHEET, cards.get(unit)),
                            List.of(),
                            Optional.empty()));
        }
        return Ranking.of(SHEET, standings);
    }

    private static int binary(List<Map<String, Entry>> cards) {
        return cards.stream()
                .mapToInt(
                        card ->
                                (int)
                                        card.values().stream()
                                                .mapToDouble(
                                                        entry ->
                                                                entry.value()
                                                                        .orElse(BigDecimal.ZERO)
                                                                        .doubleValue())
                                                .sum())
                .sum();
    }

    private static double median(Supplier<Integer> work) {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            assertThat(work.get()).isPositive();
            millis[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static List<Map<String, Entry>> cards() {
        List<Map<String, Entry>> cards = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            Map<String, Entry> card = new HashMap<>();
            for (int at = 0; at < CRITERIA; at++) {
                int reached = (unit * 7 + at * 3) % 11;
                card.put(
                        "1." + at,
                        at % 2 == 0
                                ? Given.ratio(Integer.toString(reached), "11")
                                : Given.value("9." + (reached % 10)));
            }
            cards.add(card);
        }
        return cards;
    }

    private static ScoringSheet sheet() {
        List<Criterion> criteria = new ArrayList<>();
        for (int at = 0; at < CRITERIA; at++) {
            criteria.add(
                    Given.criterion(
                            "1." + at,
                            "10",
                            at % 2 == 0 ? new ScoringRule.Ratio() : new ScoringRule.Manual()));
        }
        return new ScoringSheet(
                "Bảng",
                Given.number("1000"),
                Given.CENTS,
                List.of(new CriterionGroup("I", "Nhóm", Given.number("1000"), false, criteria)),
                List.of(),
                List.of("1.0", "1.2", "1.4"),
                true);
    }
}
