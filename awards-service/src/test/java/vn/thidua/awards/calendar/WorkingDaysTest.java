package vn.thidua.awards.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.calendar.WorkingDays.Counted;

/** With the days off that are shipped. */
class WorkingDaysTest {

    private final WorkingDays days = shipped();

    private static WorkingDays shipped() {
        try (InputStream file =
                Objects.requireNonNull(
                        WorkingDaysTest.class.getResourceAsStream("/calendar/days-off.json"))) {
            return new WorkingDays(
                    List.of(JsonMapper.shared().readValue(file, YearOfDays[].class)));
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void twenty_days_from_15_04_2024_pass_the_holidays_and_the_saturday_worked_for_them() {
        // off: 18/4, 29/4, 30/4, 01/5; worked: Saturday 04/5
        assertThat(days.after(day("2024-04-15"), 20))
                .isEqualTo(new Counted.Until(day("2024-05-16")));
    }

    @Test
    void weekends_do_not_count() {
        assertThat(days.after(day("2024-06-07"), 1))
                .isEqualTo(new Counted.Until(day("2024-06-10")));
    }

    @Test
    void Tet_moves() {
        assertThat(days.after(day("2024-02-07"), 1))
                .isEqualTo(new Counted.Until(day("2024-02-15")));
        assertThat(days.after(day("2025-01-24"), 1))
                .isEqualTo(new Counted.Until(day("2025-02-03")));
    }

    @Test
    void a_year_without_data_says_so() {
        assertThat(days.after(day("2026-12-25"), 20)).isEqualTo(new Counted.UnknownYear(2027));
        assertThat(new Counted.UnknownYear(2027).sentence()).contains("2027", "bổ sung");
    }

    @Test
    void a_province_adds_days_and_overrides_national_ones() {
        WorkingDays own =
                days.with(
                        Map.of(
                                2024,
                                List.of(
                                        new SpecialDay(day("2024-04-16"), false, "Nghỉ do bão"),
                                        new SpecialDay(day("2024-04-18"), true, "Trực"))));
        assertThat(own.isWorking(day("2024-04-16"))).isFalse();
        assertThat(own.isWorking(day("2024-04-18"))).isTrue();
        assertThat(days.isWorking(day("2024-04-16"))).isTrue();
    }

    @Test
    void no_days_are_no_limit() {
        assertThatThrownBy(() -> days.after(day("2024-04-15"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
