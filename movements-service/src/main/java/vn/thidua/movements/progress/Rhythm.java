package vn.thidua.movements.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Nhịp nhắc: an installation's setting.
 *
 * @param everyDays an owner who does not answer is reminded again after so many days
 * @param longestPause for how many days reminders may be put off
 * @param holidays ngày nghỉ lễ, Tết, on which nobody is reminded
 */
public record Rhythm(int everyDays, int longestPause, Set<LocalDate> holidays) {

    public Rhythm {
        if (everyDays < 1 || longestPause < 1) {
            throw new IllegalArgumentException(
                    "needs days of at least 1: %d %d".formatted(everyDays, longestPause));
        }
        holidays = Set.copyOf(holidays);
    }

    /** Ngày làm việc: neither Saturday nor Sunday nor a holiday. */
    public boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** Who was reminded on this day or later is left in peace today. */
    public LocalDate freshSince(LocalDate today) {
        return today.minusDays(everyDays - 1L);
    }
}
