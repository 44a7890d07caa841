package vn.thidua.movements.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kỳ: a month or a quarter.
 *
 * @param number 1 to 12, or 1 to 4
 */
public record Period(Cadence cadence, int year, int number) implements Comparable<Period> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-([MQ])(\\d{1,2})");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public Period {
        if (number < 1 || number > 12 / cadence.months()) {
            throw new IllegalArgumentException("no such period: " + number);
        }
    }

    static Period on(Cadence cadence, LocalDate day) {
        return new Period(cadence, day.getYear(), (day.getMonthValue() - 1) / cadence.months() + 1);
    }

    /** Those that have a day between the two. */
    static List<Period> between(Cadence cadence, LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        for (Period each = on(cadence, from); !each.first().isAfter(to); each = each.next()) {
            periods.add(each);
        }
        return periods;
    }

    /** {@code 2024-M04} or {@code 2024-Q2}. */
    public static Optional<Period> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Cadence cadence = parts.group(2).equals("M") ? Cadence.MONTH : Cadence.QUARTER;
        int number = Integer.parseInt(parts.group(3));
        return number < 1 || number > 12 / cadence.months()
                ? Optional.empty()
                : Optional.of(new Period(cadence, Integer.parseInt(parts.group(1)), number));
    }

    public String text() {
        return cadence == Cadence.MONTH
                ? "%d-M%02d".formatted(year, number)
                : "%d-Q%d".formatted(year, number);
    }

    /** As people say it. */
    public String label() {
        return cadence == Cadence.MONTH
                ? "tháng %02d/%d".formatted(number, year)
                : "quý %s/%d".formatted(ROMAN.get(number - 1), year);
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * cadence.months() + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(cadence.months()).minusDays(1);
    }

    private Period next() {
        return on(cadence, last().plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        int days = first().compareTo(other.first());
        return days == 0 ? cadence.compareTo(other.cadence) : days;
    }
}
