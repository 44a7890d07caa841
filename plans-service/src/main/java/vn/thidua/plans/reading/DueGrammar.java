package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thời hạn, on folded text: "trong quý IV/2025", "trước ngày 15/11", "hoàn thành tháng 12 năm 2025", "hằng tháng". */
final class DueGrammar {

    private static final String QUARTERS =
            "quy\\s*(?:iv|iii|ii|i|[1-4])(?![a-z\\d])(?:\\s*(?:,|-|va)\\s*(?:quy\\s*)?(?:iv|iii|ii|i|[1-4])(?![a-z\\d]))*(?:\\s*/\\s*20\\d{2}|\\s+nam\\s+20\\d{2})?";
    private static final String DAY_OF_YEAR =
            "\\d{1,2}(?:\\s?[/-]\\s?\\d{1,2}(?:\\s?[/-]\\s?20\\d{2})?|\\s+thang\\s+\\d{1,2}(?:\\s+nam\\s+20\\d{2})?)(?:\\s+(?:hang|moi) nam)?";
    private static final String MONTH_OF_YEAR =
            "thang\\s+\\d{1,2}(?:\\s?/\\s?20\\d{2}|\\s+nam\\s+20\\d{2})";

    /** A month alone is a time only behind a word that says so: "vào tháng 6", not "lương tháng 13". */
    private static final String MONTH_ALONE =
            "(?<=(?:trong|vao|xong|thanh|truoc|het)\\s)thang\\s+(?:1[0-2]|0?[1-9])(?![\\d/])";

    /** "hằng tháng", at the end of a clause. */
    private static final String RECURRING =
            "(?:dinh ky\\s+)?(?:hang|moi)\\s+(?:tuan|thang|quy)(?=\\s*(?:[.;,)]|$))";

    private static final Pattern DUE =
            Pattern.compile(
                    "\\s*[,;]?\\s*\\(?(?:(?:hoan thanh|(?<=[,;(]\\s?)thuc hien|xong|thoi gian|tien do)\\s*:?\\s*)*(?:trong|truoc|vao|den het|den|cham nhat)?\\s*(?:"
                            + QUARTERS
                            + "|truoc (?:ngay\\s+)?"
                            + DAY_OF_YEAR
                            + "|"
                            + MONTH_OF_YEAR
                            + "|"
                            + MONTH_ALONE
                            + "|"
                            + RECURRING
                            + ")\\)?");

    private static final Pattern LEADING =
            Pattern.compile(
                    "^[,;(\\s]*(?:(?:hoan thanh|thuc hien|xong|thoi gian|tien do)\\s*:?\\s*)*");

    private static final Pattern QUARTER =
            Pattern.compile("(?<![a-z])quy\\s*(iv|iii|ii|i|[1-4])(?![a-z\\d])");
    private static final Pattern MONTH = Pattern.compile("(?<![a-z])thang\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?:\\s?[/-]\\s?(20\\d{2}))?(?!\\d)");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(6|sau|9|chin) thang(?: dau nam)?|(dau nam)|(cuoi nam)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private DueGrammar() {}

    /** Finds phrases that say until when. */
    static Matcher in(CharSequence fold) {
        Matcher matcher = DUE.matcher(fold);
        matcher.useTransparentBounds(true);
        return matcher;
    }

    /** The words that say when, without "hoàn thành" and brackets. */
    static String words(String written) {
        Matcher leading = LEADING.matcher(vn.thidua.plans.document.Letters.fold(written));
        int start = leading.lookingAt() ? leading.end() : 0;
        return written.substring(start).replaceAll("[)\\s]+$", "");
    }

    /** The quarter in which a time lies or ends; empty for what recurs. */
    static Optional<Integer> quarter(String fold) {
        Matcher quarter = QUARTER.matcher(fold);
        if (quarter.find()) {
            return Optional.of(
                    switch (quarter.group(1)) {
                        case "i", "1" -> 1;
                        case "ii", "2" -> 2;
                        case "iii", "3" -> 3;
                        default -> 4;
                    });
        }
        Matcher month = MONTH.matcher(fold);
        if (month.find()) {
            return quarterOfMonth(Integer.parseInt(month.group(1)));
        }
        Matcher day = DAY.matcher(fold);
        if (day.find()) {
            return quarterOfMonth(Integer.parseInt(day.group(2)));
        }
        Matcher part = PART_OF_YEAR.matcher(fold);
        return part.find() ? quarterOfPart(fold, part) : Optional.empty();
    }

    private static Optional<Integer> quarterOfPart(String fold, Matcher part) {
        if (part.group(2) != null) {
            return Optional.of(1);
        }
        if (part.group(3) != null || fold.contains("6 thang cuoi nam")) {
            return Optional.of(4);
        }
        boolean half = part.group(1).equals("6") || part.group(1).equals("sau");
        return part.group().endsWith("dau nam") ? Optional.of(half ? 2 : 3) : Optional.empty();
    }

    private static Optional<Integer> quarterOfMonth(int month) {
        return month >= 1 && month <= 12 ? Optional.of((month + 2) / 3) : Optional.empty();
    }

    static Optional<Integer> year(String fold) {
        Matcher year = YEAR.matcher(fold);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }
}
