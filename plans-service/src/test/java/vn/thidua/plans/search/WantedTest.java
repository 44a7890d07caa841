package vn.thidua.plans.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.search.Words.Word;

class WantedTest {

    private static String words(Wanted wanted) {
        return wanted.words().stream().map(Word::exact).collect(Collectors.joining(" "));
    }

    @Test
    void a_line_is_words_phrases_numbers_and_days() {
        List<Wanted> wanted =
                Wanted.of("Kế hoạch số 03/KH-UBND ngày 04/01/2024 “nông thôn mới” HĐTĐKT");
        assertThat(wanted.stream().map(WantedTest::words))
                .containsExactly(
                        "kế", "hoạch", "3 kh ubnd", "ngày", "4 1 2024", "nông thôn mới", "hđtđkt");
        assertThat(wanted.get(2)).isInstanceOf(Wanted.ByNumber.class);
        assertThat(((Wanted.ByNumber) wanted.get(2)).key()).isEqualTo("3/KH-UBND");
        assertThat(((Wanted.ByDay) wanted.get(4)).day()).isEqualTo(LocalDate.of(2024, 1, 4));
    }

    @Test
    void numbers_of_the_party_and_with_blanks_are_numbers_too() {
        assertThat(Wanted.of("34-CT/TW")).hasOnlyElementsOfType(Wanted.ByNumber.class);
        assertThat(Wanted.of("28 /KH-UBND")).hasSize(1);
    }

    @Test
    void a_day_that_no_calendar_has_is_just_words() {
        assertThat(Wanted.of("31/02/2024")).hasOnlyElementsOfType(Wanted.Phrase.class);
    }

    @Test
    void nothing_is_asked_by_blanks_and_signs() {
        assertThat(Wanted.of("  - ; \"\" ")).isEmpty();
    }

    @Test
    void nobody_has_to_wait_for_a_line_that_somebody_made_to_make_others_wait() {
        assertThat(Wanted.of("a/".repeat(250) + " " + "1 ".repeat(250)).size())
                .isLessThanOrEqualTo(Wanted.MOST);
    }
}
