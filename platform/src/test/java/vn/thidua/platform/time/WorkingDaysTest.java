package vn.thidua.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.time.WorkingDays.Counted;

/** With the days off that are shipped. */
class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.national();

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

    @Test
    void a_deadline_on_a_day_off_moves_back_to_the_last_working_day() {
        assertThat(days.before(day("2024-12-13"), 0)).isEqualTo(until("2024-12-13"));
        assertThat(days.before(day("2024-12-15"), 0)).isEqualTo(until("2024-12-13"));
    }

    @Test
    void backwards_it_is_counted_over_weekends_holidays_and_days_made_up_for() {
        assertThat(days.before(day("2024-12-15"), 5)).isEqualTo(until("2024-12-06"));
        // 29 and 30 April and 1 May are off, Saturday the 4th makes up for the 29th
        assertThat(days.before(day("2024-05-06"), 1)).isEqualTo(until("2024-05-04"));
        assertThat(days.before(day("2024-05-06"), 2)).isEqualTo(until("2024-05-03"));
        assertThat(days.before(day("2024-05-06"), 4)).isEqualTo(until("2024-04-26"));
    }

    @Test
    void backwards_into_a_year_without_data_nothing_is_counted() {
        assertThat(days.before(day("2001-12-15"), 0)).isEqualTo(new Counted.UnknownYear(2001));
        assertThat(days.before(day("2024-01-02"), 5)).isEqualTo(new Counted.UnknownYear(2023));
        assertThatThrownBy(() -> days.before(day("2024-04-15"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Counted until(String day) {
        return new Counted.Until(day(day));
    }
}
