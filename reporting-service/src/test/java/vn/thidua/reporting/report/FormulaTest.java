package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.reporting.rollup.Figure;

class FormulaTest {

    private static final NamedFigures KNOWN =
            new NamedFigures(
                    List.of(
                            new NamedFigure(
                                    "viec_dat",
                                    "Việc đã đạt",
                                    new NamedFigure.Source.OfYear(Figure.GOALS_REACHED)),
                            new NamedFigure(
                                    "viec",
                                    "Việc đã cập nhật",
                                    new NamedFigure.Source.OfYear(Figure.PROGRESS_TOLD))));

    private static Optional<BigDecimal> value(String formula, Map<String, Long> figures) {
        return switch (Formula.parse(formula, KNOWN)) {
            case Formula.Parsed.Good(Formula good) -> good.of(figures);
            case Formula.Parsed.Broken(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "viec + viec_dat * 2, 16",
        "(viec + viec_dat) * 2, 26",
        "viec - viec_dat - 1, 6",
        "viec_dat * 100 / viec, 30",
        "'viec * 0,5', 5.0"
    })
    void a_formula_is_reckoned_as_one_learns_at_school(String formula, BigDecimal expected) {
        assertThat(value(formula, Map.of("viec", 10L, "viec_dat", 3L)).orElseThrow())
                .isEqualByComparingTo(expected);
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(value("viec_dat / viec", Map.of())).isEmpty();
    }

    @Test
    void a_share_over_several_units_is_taken_of_their_sums() {
        Map<String, Long> sum =
                FrozenFigures.sum(
                        List.of(
                                Map.of("viec", 1L, "viec_dat", 1L),
                                Map.of("viec", 9L, "viec_dat", 0L)));
        assertThat(value("viec_dat * 100 / viec", sum).orElseThrow()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "viec + khong_co, không có trong danh mục",
        "12 + 5, không dùng số liệu nào",
        "viec +, chưa đủ",
        "(viec, thiếu dấu đóng ngoặc",
        "viec viec_dat, Thừa",
        "* viec, còn thiếu",
        "viec ^ 2, Không hiểu",
        "'', chưa đủ"
    })
    void a_formula_that_says_nothing_is_refused_with_what_is_wrong(String formula, String why) {
        assertThat(Formula.parse(formula, KNOWN))
                .isInstanceOfSatisfying(
                        Formula.Parsed.Broken.class,
                        broken -> assertThat(broken.sentence()).contains(why));
    }
}
