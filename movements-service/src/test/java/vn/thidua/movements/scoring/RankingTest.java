package vn.thidua.movements.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.movements.scoring.Given.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Standing standing(String name, String points, String... parts) {
        return standing(name, Optional.empty(), points, parts);
    }

    private static Standing standing(
            String name, Optional<Integer> votes, String points, String... parts) {
        Map<String, BigDecimal> byCode = new java.util.HashMap<>();
        for (int at = 0; at < parts.length; at += 2) {
            byCode.put(parts[at], number(parts[at + 1]));
        }
        return new Standing(name, name, new Total(number(points), byCode), List.of(), votes);
    }

    private static List<String> order(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.position() + " " + place.name())
                .toList();
    }

    @Test
    void more_points_stand_above_fewer() {
        Ranking ranking =
                Ranking.of(
                        Given.sheet(),
                        List.of(standing("A", "90"), standing("B", "100.5"), standing("C", "95")));
        assertThat(order(ranking)).containsExactly("1 B", "2 C", "3 A");
        assertThat(ranking.places()).allMatch(place -> place.why().isEmpty());
    }

    @Test
    void equal_points_are_decided_by_the_chain_in_its_order_and_told_so() {
        Ranking ranking =
                Ranking.of(
                        Given.sheet(),
                        List.of(
                                standing("A", "95.50", "2.1", "20", "3.1", "18"),
                                standing("B", "95.5", "2.1", "20", "3.1", "19"),
                                standing("C", "95.5", "2.1", "21", "3.1", "10")));
        assertThat(order(ranking)).containsExactly("1 C", "2 B", "3 A");
        assertThat(ranking.places().getFirst().why())
                .isEqualTo(
                        "Bằng điểm với B. Xếp trên vì tiêu chí 2.1 (Tiêu chí 2.1): 21 so với 20.");
        assertThat(ranking.places().getLast().why())
                .contains("Bằng điểm với B. Xếp dưới vì tiêu chí 3.1", "18 so với 19");
    }

    @Test
    void who_is_equal_after_the_chain_shares_the_place_and_the_next_is_left_out() {
        Ranking ranking =
                Ranking.of(
                        Given.sheet(),
                        List.of(
                                standing("A", "95", "2.1", "20"),
                                standing("B", "95", "2.1", "20"),
                                standing("C", "90")));
        assertThat(order(ranking)).containsExactly("1 A", "1 B", "3 C");
        assertThat(ranking.first()).hasSize(2);
        assertThat(ranking.places().getFirst().sharedWith()).containsExactly("B");
        assertThat(ranking.places().getFirst().why()).contains("cần bỏ phiếu");
    }

    @Test
    void votes_decide_what_the_chain_leaves_equal() {
        Ranking ranking =
                Ranking.of(
                        Given.sheet(),
                        List.of(
                                standing("A", Optional.of(2), "95"),
                                standing("B", Optional.of(4), "95")));
        assertThat(order(ranking)).containsExactly("1 B", "2 A");
        assertThat(ranking.places().getFirst().why()).contains("theo kết quả bỏ phiếu: 4 so với 2");
    }

    @Test
    void equal_votes_leave_a_tie_and_without_votes_it_is_shared() {
        assertThat(
                        Ranking.of(
                                        Given.sheet(),
                                        List.of(
                                                standing("A", Optional.of(3), "95"),
                                                standing("B", Optional.of(3), "95")))
                                .places())
                .allMatch(place -> place.position() == 1)
                .allMatch(place -> place.why().contains("số phiếu (3) cũng bằng nhau"));
        assertThat(
                        Ranking.of(
                                        Given.sheet(List.of(), false),
                                        List.of(standing("A", "95"), standing("B", "95")))
                                .places()
                                .getFirst()
                                .why())
                .contains("xếp đồng hạng");
    }

    @Test
    void who_is_not_ranked_stands_apart_with_the_reasons() {
        Standing excluded =
                new Standing(
                        "D",
                        "D",
                        new Total(number("110"), Map.of()),
                        List.of("Lãnh đạo bị kỷ luật"),
                        Optional.empty());
        Ranking ranking = Ranking.of(Given.sheet(), List.of(standing("A", "90"), excluded));
        assertThat(order(ranking)).containsExactly("1 A");
        assertThat(ranking.unranked())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.reasons()).containsExactly("Lãnh đạo bị kỷ luật"));
    }
}
