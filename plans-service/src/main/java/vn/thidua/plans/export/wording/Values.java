package vn.thidua.plans.export.wording;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.Letters;

/** Cách ghi giá trị: where words say a value, and how the same words say another one in the same manner. */
final class Values {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.,/\\p{L}])(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/])");

    /** "05 (năm) tập thể": the number stands there twice. */
    private static final Pattern SPELT =
            Pattern.compile(
                    "\\s*\\((?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin)\\b[a-z\\s]*\\).*",
                    Pattern.DOTALL);

    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?<=quý\\s{1,3})(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?:/|\\s+năm\\s+)(\\d{4})(?!\\d)");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Values() {}

    /**
     * A value as it stands in words.
     *
     * @param start first char
     * @param end char after the last
     * @param again the number stands once more beside it, in letters
     */
    record Place(int start, int end, boolean again) {
        String in(String words) {
            return words.substring(start, end);
        }
    }

    /** All places in the words that say the value. */
    static List<Place> places(String words, FactField field, String value) {
        return switch (field) {
            case VALUE -> numbers(words, new BigDecimal(value));
            case QUARTER -> found(words, QUARTER, it -> quarter(it.group()).equals(value));
            case YEAR -> found(words, YEAR, it -> it.group().equals(value));
            case DUE -> found(words, DAY, it -> day(it).equals(Optional.of(value)));
            case COMPARATOR -> comparisons(words, Comparator.valueOf(value));
            case NAME, STANDING_BODY, PERIOD, CONTENT, LEAD, COORDINATING, UNIT ->
                    found(words, wording(value), _ -> true);
        };
    }

    /** Names count letter by letter: another capital is a correction too. */
    static boolean isSaid(String words, FactField field, String value) {
        return switch (field) {
            case VALUE, QUARTER, YEAR, DUE, COMPARATOR -> !places(words, field, value).isEmpty();
            case NAME, STANDING_BODY, PERIOD, CONTENT, LEAD, COORDINATING, UNIT ->
                    words.contains(value);
        };
    }

    /** Whether a value that is put there leaves a sentence that says it, and nothing else besides. */
    static boolean canBeReplaced(String words, FactField field, Place place) {
        return switch (field) {
            case VALUE -> !place.again();
            case COMPARATOR -> Comparisons.standsBefore(place.in(words));
            case NAME,
                    STANDING_BODY,
                    PERIOD,
                    CONTENT,
                    LEAD,
                    COORDINATING,
                    QUARTER,
                    YEAR,
                    DUE,
                    UNIT ->
                    true;
        };
    }

    /** How words that said one value say another. */
    static String written(FactField field, String old, String before, String after) {
        return switch (field) {
            case VALUE -> number(old, new BigDecimal(after));
            case QUARTER ->
                    Character.isDigit(old.charAt(0))
                            ? after
                            : ROMAN.get(Integer.parseInt(after) - 1);
            case YEAR -> after;
            case DUE -> day(old, LocalDate.parse(after));
            case COMPARATOR ->
                    inCase(old, "", Comparisons.of(Comparator.valueOf(after)).getFirst());
            case NAME, STANDING_BODY, PERIOD, CONTENT, LEAD, COORDINATING, UNIT ->
                    inCase(old, before, after);
        };
    }

    /** The words in their order, whatever signs and spaces stand between them. */
    static Pattern wording(String value) {
        StringBuilder pattern = new StringBuilder();
        for (String word : value.split("[^\\p{L}\\p{N}%]+", -1)) {
            if (!word.isEmpty()) {
                pattern.append(pattern.isEmpty() ? "" : "[^\\p{L}\\p{N}%]+")
                        .append(Pattern.quote(word));
            }
        }
        if (pattern.isEmpty()) {
            return Pattern.compile(Pattern.quote(value));
        }
        // "95%", "5m2": a unit may follow its figures at once
        return Pattern.compile(
                "(?<!\\p{L})(?<!\\d(?=\\d))" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Place> found(
            String words, Pattern pattern, Function<MatchResult, Boolean> says) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            if (says.apply(matcher)) {
                places.add(new Place(matcher.start(), matcher.end(), false));
            }
        }
        return places;
    }

    private static List<Place> numbers(String words, BigDecimal value) {
        return found(words, NUMBER, it -> parsed(it.group()).compareTo(value) == 0).stream()
                .map(it -> new Place(it.start(), it.end(), isSpelt(words, it.end())))
                .toList();
    }

    private static boolean isSpelt(String words, int end) {
        return SPELT.matcher(Letters.fold(words.substring(end))).matches();
    }

    private static BigDecimal parsed(String figures) {
        if (figures.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")) {
            return new BigDecimal(figures.replace(".", "").replace(',', '.'));
        }
        return figures.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")
                ? new BigDecimal(figures.replace(",", ""))
                : new BigDecimal(figures.replace(',', '.'));
    }

    /** "05" stays two figures, "1.200" keeps its points, "88.5" its point. */
    private static String number(String old, BigDecimal value) {
        String plain = value.toPlainString();
        if (old.matches("0\\d") && plain.length() == 1) {
            return "0" + plain;
        }
        if (old.matches("\\d+\\.\\d{1,2}")) {
            return plain;
        }
        boolean pointless = old.matches("\\d{4,}.*");
        String[] parts = plain.split("\\.", 2);
        String whole =
                pointless
                        ? parts[0]
                        : String.format(Locale.GERMANY, "%,d", Long.parseLong(parts[0]));
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    private static String quarter(String figure) {
        int roman = ROMAN.indexOf(figure.toUpperCase(Locale.ROOT));
        return roman < 0 ? figure : String.valueOf(roman + 1);
    }

    private static Optional<String> day(MatchResult found) {
        try {
            return Optional.of(
                    LocalDate.of(
                                    Integer.parseInt(found.group(3)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(1)))
                            .toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String day(String old, LocalDate day) {
        return old.contains("/")
                ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : "%02d tháng %d năm %d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static List<Place> comparisons(String words, Comparator comparator) {
        List<Place> places = new ArrayList<>();
        for (String word : Comparisons.of(comparator)) {
            found(words, wording(word), _ -> true).stream()
                    .filter(it -> !words.substring(0, it.start()).endsWith("không "))
                    .forEach(places::add);
        }
        return places;
    }

    /** In capitals, or with a small first letter, as the words whose place it takes. */
    private static String inCase(String old, String before, String after) {
        if (Letters.isUpperCase(old) && old.length() > 1 && !Letters.isUpperCase(before)) {
            return after.toUpperCase(Locale.forLanguageTag("vi"));
        }
        boolean lowered =
                !before.isEmpty()
                        && Character.isLowerCase(old.codePointAt(0))
                        && Character.isUpperCase(before.codePointAt(0));
        return lowered ? Character.toLowerCase(after.charAt(0)) + after.substring(1) : after;
    }
}
