package vn.thidua.awards.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Hạn gửi hồ sơ hằng năm: the last day for proposals of a year, in that year or, as for titles that are given when the year is over,
 * in the one after it.
 */
public record DueDay(MonthDay day, boolean nextYear) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM");
    private static final String NEXT_YEAR = " năm sau";

    /** "10/12" or "31/03 năm sau"; empty: it is neither. */
    public static Optional<DueDay> read(String text) {
        String words = text.strip();
        boolean next = words.endsWith(NEXT_YEAR);
        String day = next ? words.substring(0, words.length() - NEXT_YEAR.length()) : words;
        try {
            DueDay due = new DueDay(MonthDay.parse(day, FORM), next);
            return due.words().equals(words) ? Optional.of(due) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** For proposals of that year. */
    public LocalDate of(int year) {
        return day.atYear(nextYear ? year + 1 : year);
    }

    public String words() {
        return FORM.format(day) + (nextYear ? NEXT_YEAR : "");
    }
}
