package vn.thidua.platform.time;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts working days: no weekends, no public holidays, no days off in exchange; weekends on which work is made up for
 * count. A year of which nothing is known is said so, never guessed: Tết moves.
 */
public final class WorkingDays {

    private static final String FILE = "/calendar/days-off.json";

    /** What a count comes to. */
    public sealed interface Counted {

        /** The day that was looked for. */
        record Until(LocalDate date) implements Counted {}

        /** Holidays of that year are not known yet. */
        record UnknownYear(int year) implements Counted {

            /** Vietnamese. */
            public String sentence() {
                return "Chưa có lịch nghỉ lễ năm %d nên chưa tính được ngày làm việc. Hãy bổ sung lịch nghỉ năm này."
                        .formatted(year);
            }
        }
    }

    private final Map<Integer, YearOfDays> years = new HashMap<>();
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();

    public WorkingDays(List<YearOfDays> years) {
        for (YearOfDays year : years) {
            this.years.put(year.year(), year);
            year.days().forEach(day -> special.put(day.date(), day));
        }
    }

    /**
     * The nation's days, from {@code calendar/days-off.json}: a new year is a new entry.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static WorkingDays national() {
        try (InputStream file = WorkingDays.class.getResourceAsStream(FILE)) {
            return new WorkingDays(
                    List.of(
                            JsonMapper.shared()
                                    .readValue(requireNonNull(file, FILE), YearOfDays[].class)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(FILE, trouble);
        }
    }

    public Optional<YearOfDays> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** With the days that a province adds. */
    public WorkingDays with(Map<Integer, List<SpecialDay>> own) {
        return own.isEmpty()
                ? this
                : new WorkingDays(
                        years.values().stream()
                                .map(year -> year.with(own.getOrDefault(year.year(), List.of())))
                                .toList());
    }

    /** Whether one works on that day, in a year that is known. */
    public boolean isWorking(LocalDate date) {
        return Optional.ofNullable(special.get(date))
                .map(SpecialDay::working)
                .orElseGet(
                        () ->
                                date.getDayOfWeek() != DayOfWeek.SATURDAY
                                        && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * The last day of a limit of so many working days, counted from the day after the first.
     *
     * @param days 1 or more
     */
    public Counted after(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(days + " working days are none");
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!years.containsKey(day.getYear())) {
                return new Counted.UnknownYear(day.getYear());
            }
            if (isWorking(day)) {
                left--;
            }
        }
        return new Counted.Until(day);
    }

    /**
     * The day that leaves so many working days up to a deadline. A deadline on a day off moves back to the last working day
     * first: who waits for the day itself finds closed doors.
     *
     * @param days 0 or more
     */
    public Counted before(LocalDate deadline, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " working days are none");
        }
        LocalDate day = deadline;
        int left = days;
        while (years.containsKey(day.getYear())) {
            if (isWorking(day)) {
                if (left == 0) {
                    return new Counted.Until(day);
                }
                left--;
            }
            day = day.minusDays(1);
        }
        return new Counted.UnknownYear(day.getYear());
    }
}
