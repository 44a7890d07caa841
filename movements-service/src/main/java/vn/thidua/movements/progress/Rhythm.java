package vn.thidua.movements.progress;

import java.time.LocalDate;
import vn.thidua.platform.time.WorkingDays;

/**
 * Nhịp nhắc: an installation's setting.
 *
 * @param everyDays an owner who does not answer is reminded again after so many days
 * @param longestPause for how many days reminders may be put off
 * @param days on which of them people work; on the others nobody is reminded
 */
public record Rhythm(int everyDays, int longestPause, WorkingDays days) {

    public Rhythm {
        if (everyDays < 1 || longestPause < 1) {
            throw new IllegalArgumentException(
                    "needs days of at least 1: %d %d".formatted(everyDays, longestPause));
        }
    }

    /** Ngày làm việc. */
    public boolean isWorkday(LocalDate day) {
        return days.isWorking(day);
    }

    /** Who was reminded on this day or later is left in peace today. */
    public LocalDate freshSince(LocalDate today) {
        return today.minusDays(everyDays - 1L);
    }
}
