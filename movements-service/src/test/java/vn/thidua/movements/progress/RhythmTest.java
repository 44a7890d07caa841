package vn.thidua.movements.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.time.WorkingDays;

class RhythmTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 15);
    private static final LocalDate ANCESTORS = LocalDate.of(2024, 4, 18);
    private static final Rhythm RHYTHM = new Rhythm(3, 31, WorkingDays.national());

    @Test
    void nobody_works_on_a_weekend_or_on_a_holiday() {
        assertThat(RHYTHM.isWorkday(MONDAY)).isTrue();
        assertThat(RHYTHM.isWorkday(MONDAY.minusDays(1))).isFalse();
        assertThat(RHYTHM.isWorkday(MONDAY.minusDays(2))).isFalse();
        assertThat(RHYTHM.isWorkday(MONDAY.minusDays(3))).isTrue();
        assertThat(RHYTHM.isWorkday(ANCESTORS)).isFalse();
    }

    @Test
    void who_is_reminded_every_three_days_is_left_in_peace_for_two() {
        assertThat(RHYTHM.freshSince(MONDAY)).isEqualTo(MONDAY.minusDays(2));
        assertThat(new Rhythm(1, 31, WorkingDays.national()).freshSince(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void a_rhythm_without_days_is_none() {
        assertThatThrownBy(() -> new Rhythm(0, 31, WorkingDays.national()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm(1, 0, WorkingDays.national()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
