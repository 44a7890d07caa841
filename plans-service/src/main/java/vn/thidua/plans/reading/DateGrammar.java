package vn.thidua.plans.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngữ pháp ngày tháng, on folded text: "ngày 04/01/2024", "ngày 28 /3/2024", "ngày 5 tháng 3 năm 2024". */
final class DateGrammar {

    /** Chars between an act's number and its date. */
    private static final int REACH = 60;

    private static final Pattern ISSUED =
            Pattern.compile("[,(\\s]*(?:ban hanh|ky|da ban hanh)?\\s*");

    /** One or two, "o" and "l" being a scan's 0 and 1. */
    private static final String FIGURES = "(?:(?<![a-z])[ol]\\d|\\d[\\dol]?)";

    /** Written in figures or words, complete; groups of {@link #date}. */
    static final String COMPLETE =
            "(?:ngay\\s*)?(?:("
                    + FIGURES
                    + ")\\s?[/.-]{1,2}\\s?("
                    + FIGURES
                    + ")\\s?[/.-]{1,2}\\s?([12][\\dol]{3})|("
                    + FIGURES
                    + ")\\s*thang\\s*("
                    + FIGURES
                    + ")\\s*,?\\s*nam\\s*([12][\\dol]{3}))(?!\\d)";

    private static final Pattern COMPLETE_PATTERN = Pattern.compile(COMPLETE);

    private static final String BLANK = "[\\s.…_/]{0,40}";

    /** The date of a letterhead, any part of which may be blank; "O" and "l" are a scan's 0 and 1. */
    static final Pattern LETTERHEAD =
            Pattern.compile(
                    "\\bngay"
                            + BLANK
                            + "([\\dol]{1,2})?"
                            + BLANK
                            + "thang"
                            + BLANK
                            + "([\\dol]{1,2})?"
                            + BLANK
                            + "nam"
                            + BLANK
                            + "([12][\\dol]{3})?(?![\\dol])");

    private DateGrammar() {}

    /** A complete date that begins at or after a place, before an end; at most so many chars are looked at. */
    static Optional<Found> next(CharSequence fold, int start, int end) {
        Matcher matcher =
                COMPLETE_PATTERN.matcher(fold).region(start, Math.min(end, fold.length()));
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher, 1);
            boolean digitBefore =
                    matcher.start() > 0 && Character.isDigit(fold.charAt(matcher.start() - 1));
            if (date.isPresent() && !digitBefore) {
                return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The date in the six groups of {@link #COMPLETE} that begin at a group; empty when no calendar has it. */
    static Optional<LocalDate> date(Matcher matcher, int group) {
        int shift = matcher.group(group) != null ? 0 : 3;
        return date(
                matcher.group(group + shift),
                matcher.group(group + shift + 1),
                matcher.group(group + shift + 2));
    }

    static Optional<LocalDate> date(
            @org.jspecify.annotations.Nullable String day,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String year) {
        if (day == null || month == null || year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(figure(year), figure(month), figure(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int figure(String figures) {
        return Integer.parseInt(figures.replace('o', '0').replace('l', '1'));
    }

    /**
     * @param start char of the folded text
     */
    record Found(LocalDate date, int start, int end) {}

    /** The date right behind an act's number or name, between two places. */
    static Optional<Found> after(String fold, int at, int limit) {
        Optional<Found> date = next(fold, at, Math.min(limit, at + REACH));
        return date.filter(
                found -> ISSUED.matcher(fold.substring(at, found.start()).strip()).matches());
    }
}
