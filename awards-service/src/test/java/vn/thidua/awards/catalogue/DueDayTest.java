package vn.thidua.awards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last day for proposals of a year. */
class DueDayTest {

    @Test
    void a_day_is_in_the_year_itself_or_in_the_one_after_it() {
        assertThat(DueDay.read("10/12").map(due -> due.of(2024)))
                .contains(LocalDate.of(2024, 12, 10));
        assertThat(DueDay.read(" 31/03 năm sau ").map(due -> due.of(2024)))
                .contains(LocalDate.of(2025, 3, 31));
        assertThat(DueDay.read("31/03 năm sau").map(DueDay::words)).contains("31/03 năm sau");
    }

    @Test
    void what_is_no_day_is_not_taken_for_one() {
        for (String words :
                List.of("", "năm sau", "31/02", "1/1", "10/12 năm ngoái", "10/12năm sau")) {
            assertThat(DueDay.read(words)).as(words).isEmpty();
        }
    }
}
