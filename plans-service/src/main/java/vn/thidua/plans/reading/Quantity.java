package vn.thidua.plans.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Comparator;

/**
 * Số lượng trong văn bản: comparator, value, range and unit of measure at a place of the text, with the comma as decimal
 * mark, the point as mark of thousands where three figures follow it.
 *
 * @param start first char of the comparator or value
 * @param valueStart first char of the figures
 * @param valueEnd char after the figures
 * @param end char after the unit and "trở lên"
 * @param form how the text gives it
 */
record Quantity(
        Form form,
        Optional<Comparator> comparator,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Optional<String> unit,
        int start,
        int valueStart,
        int valueEnd,
        int end) {

    /** Cách nêu: "95%"; "xuống còn 3,2%", what an indicator is to come to; "12/15 thôn", how many of how many. */
    enum Form {
        PLAIN,
        LEVEL,
        FRACTION
    }

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<![\\d.,/\\p{L}-])(\\d{1,4})\\s?/\\s?(\\d{1,4})(?=\\s+[a-z])|(?<![\\d.,/\\p{L}-])(?<!\\d )(\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/])");

    private static final Pattern RANGE =
            Pattern.compile("\\s?(?:-|den)\\s?(\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/])");

    /** "từ 5,6% năm 2025 xuống còn dưới 3,2%": the second figures are what is to be reached. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "\\s*(?:\\(?nam 20\\d\\d\\)?\\s*)?,?\\s*(?:(?:giam|tang) )?(?:xuong(?: con)?|len(?: den)?|con)\\s+(?:(?:khoang|duoi|tren|it nhat)\\s+)?(?=(\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/]))");

    /** With tones: "giảm … xuống còn", "nâng … lên". */
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:giảm|tăng)\\s+)?(?:xuống(?:\\s+còn)?|lên(?:\\s+(?:đến|mức))?|còn)\\s*$");

    private static final Pattern DATE_BEFORE =
            Pattern.compile("(?:ngay|dip|le|den|truoc|tu|sau|mung|thang|va|-)\\s*$");

    /** A year alone: nothing is counted behind it. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern AFTER_YEAR =
            Pattern.compile(
                    "\\s*(?:$|[^\\sa-z])|\\s+(?:dat|co|la|phan dau|toan|tat ca|ty le|so|cua|cho|ve|va|theo|do|tai|tren|duoi|giam|tang|trong|voi)(?![a-z])");

    private static final Pattern BEFORE_YEAR = Pattern.compile("(?:den|tu|-|va|hoac)\\s*$");

    /** Units of measure, on folded text, longest first. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "\\s?(%(?:/nam)?|‰|(?:trieu |nghin |ty )?kwh(?![a-z])|phan (?:tram|nghin)|(?:nghin |ngan |trieu |ty |ti )?dong(?:\\s?/\\s?(?:nguoi|ho|ha|nam|thang)){0,2}|ty(?= |$|[,;.])|trieu(?= |$|[,;.])"
                            + "|ha(?![a-z])|m2(?![a-z0-9])|m3(?![a-z0-9])|km(?![a-z])|met(?![a-z])|kg(?![a-z])|tan(?:\\s?/\\s?(?:ha|nam))?(?![a-z])|ta(?:\\s?/\\s?ha)?(?![a-z])"
                            + "|con(?! duoi| tren| khoang| \\d)(?![a-z])|diem (?:%|phan tram)|diem(?![a-z])|tin,? bai(?:\\s?/\\s?[a-z]+)?|tieu chi(?![a-z])|lit(?![a-z]))");

    /** With tones: "đạt" is not "đất", "từ" not "tự". */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:(đạt\\s+)?(?:(ít nhất|tối thiểu|không dưới|không thấp hơn|từ)|(tối đa|không quá|không vượt"
                            + " quá|không vượt|nhiều nhất|không cao hơn)|(trên|hơn|vượt)|(dưới|thấp hơn|giảm còn"
                            + " dưới|còn dưới))(?:\\s+(?:là|từ|mức))?|(đạt(?:\\s+(?:tỷ lệ|tỉ lệ|mức))?))\\s*[:]?\\s*$");

    private static final Pattern SIGN = Pattern.compile("(>=|≥|>|<=|≤|<)\\s*$");

    /** "từ 15 tập thể trở lên". */
    private static final Pattern LATER_UPWARDS =
            Pattern.compile("(?:\\s+[a-z]{1,12}){1,10}?\\s+tro len(?![a-z])");

    private static final Pattern UPWARDS = Pattern.compile("\\s*(tro len)|\\s*(tro xuong)");

    /** What makes figures something else than a quantity: dates, years, numbers of acts and parts, ages. */
    private static final Pattern NO_QUANTITY_BEFORE =
            Pattern.compile(
                    "(?<![a-z])(?:ngay|thang|nam|quy|so|khoa|lan thu|thu|do tuoi|lua tuoi|tuoi|dieu|khoan|muc|phan|diem [a-z]|giai doan|nhiem ky|phu luc|gio|ky niem|lan|chuong|bieu|mau|to|cap|den nam)\\s*$");

    private static final Pattern NO_QUANTITY_AFTER =
            Pattern.compile(
                    "\\s?(?:nam(?![a-z])|tuoi|thang(?![a-z])|ngay(?![a-z])|/\\d|/[a-z]|h\\d|gio|phut)");

    private static final int LEAD = 24;

    /** The next quantity at or after a place, before an end. */
    static Optional<Quantity> next(PlanText text, int from, int to) {
        Matcher figures = FIGURES.matcher(text.fold()).region(from, to);
        figures.useTransparentBounds(true);
        int at = from;
        while (at < to && figures.region(at, to).find()) {
            at = figures.end();
            if (figures.end() > to) {
                break;
            }
            Optional<Quantity> quantity =
                    figures.group(1) != null
                            ? fraction(text, from, figures, to)
                            : at(text, from, figures.start(), figures.end(), to, false);
            if (quantity.isPresent()) {
                return quantity;
            }
            Matcher range = RANGE.matcher(text.fold()).region(at, to);
            at = range.lookingAt() ? range.end() : at;
        }
        return Optional.empty();
    }

    /** "12/15 thôn": not "2/9", so what is counted must follow, and be no fewer than those that reach it. */
    private static Optional<Quantity> fraction(PlanText text, int from, Matcher figures, int to) {
        int some = Integer.parseInt(figures.group(1));
        int all = Integer.parseInt(figures.group(2));
        String after =
                text.slice(figures.end(), Math.min(to, figures.end() + CountedNoun.LONGEST))
                        .strip();
        String before = text.foldSlice(Math.max(from, figures.start() - 12), figures.start());
        Optional<String> noun = CountedNoun.shared(after);
        if (some > all || noun.isEmpty() || DATE_BEFORE.matcher(before).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Quantity(
                        Form.FRACTION,
                        Optional.empty(),
                        BigDecimal.valueOf(some),
                        Optional.empty(),
                        noun,
                        figures.start(),
                        figures.start(),
                        figures.end(),
                        figures.end()));
    }

    private static Optional<Quantity> at(
            PlanText text, int from, int start, int end, int to, boolean reached) {
        String fold = text.fold();
        String before = fold.substring(Math.max(from, start - 40), start);
        Optional<BigDecimal> value = number(fold.substring(start, end));
        if (value.isEmpty()
                || (NO_QUANTITY_BEFORE.matcher(before).find()
                        && !before.matches(".*\\bdiem\\s*$"))) {
            return Optional.empty();
        }
        int unitStart = end;
        Optional<BigDecimal> most = Optional.empty();
        Matcher range = RANGE.matcher(fold).region(end, to);
        if (range.lookingAt()) {
            most = number(range.group(1));
            unitStart = range.end();
        }
        Matcher unit = UNIT.matcher(fold).region(unitStart, to);
        boolean measured = unit.lookingAt();
        if (!measured
                && NO_QUANTITY_AFTER
                        .matcher(fold)
                        .region(unitStart, Math.min(fold.length(), unitStart + 12))
                        .lookingAt()) {
            return Optional.empty();
        }
        if (!measured && isYear(fold, before, start, end, unitStart, to)) {
            return Optional.empty();
        }
        int unitEnd = measured ? unit.end() : unitStart;
        Matcher further = RANGE.matcher(fold).region(unitEnd, to);
        if (measured && most.isEmpty() && further.lookingAt()) {
            Matcher same = UNIT.matcher(fold).region(further.end(), to);
            boolean alike = same.lookingAt() && same.group(1).equals(unit.group(1));
            most = alike ? number(further.group(1)) : most;
            unitEnd = alike ? same.end() : unitEnd;
        }
        Optional<String> unitName =
                measured
                        ? Optional.of(
                                text.slice(unit.start(), unit.end())
                                        .strip()
                                        .replaceAll("\\s*/\\s*", "/"))
                        : Optional.empty();
        Optional<Comparator> comparator = Optional.empty();
        int beginning = start;
        String lead = text.lower().substring(Math.max(from, start - LEAD), start);
        Matcher word = BEFORE.matcher(lead);
        Matcher sign = SIGN.matcher(lead);
        if (word.find() && isWordStart(lead, word.start())) {
            beginning = start - (lead.length() - word.start());
            comparator = comparator(word);
        } else if (sign.find()) {
            beginning = start - (lead.length() - sign.start());
            comparator =
                    Optional.of(
                            switch (sign.group(1)) {
                                case ">" -> Comparator.TREN;
                                case "<" -> Comparator.DUOI;
                                case ">=", "≥" -> Comparator.IT_NHAT;
                                default -> Comparator.TOI_DA;
                            });
        }
        Matcher change = CHANGE.matcher(fold).region(unitEnd, to);
        if (!reached && most.isEmpty() && change.lookingAt()) {
            int first = beginning;
            return at(text, unitEnd, change.start(1), change.end(1), to, true)
                    .map(later -> later.reachedFrom(first, unitName));
        }
        Form form = Form.PLAIN;
        Matcher level =
                LEVEL.matcher(text.lower()).region(Math.max(from, beginning - LEAD), beginning);
        if (level.find()) {
            form = Form.LEVEL;
            beginning = level.start();
        }
        Matcher upwards = UPWARDS.matcher(fold).region(unitEnd, to);
        if (upwards.lookingAt()) {
            comparator =
                    Optional.of(upwards.group(1) == null ? Comparator.TOI_DA : Comparator.IT_NHAT);
            unitEnd = upwards.end();
        } else if (word.reset().find()
                && "từ".equals(word.group(2))
                && LATER_UPWARDS.matcher(fold).region(unitEnd, to).lookingAt()) {
            comparator = Optional.of(Comparator.IT_NHAT);
        } else if (word.reset().find() && "từ".equals(word.group(2))) {
            comparator = word.group(1) == null ? Optional.empty() : Optional.of(Comparator.DAT);
        }
        return Optional.of(
                new Quantity(
                        form,
                        comparator,
                        value.get(),
                        most,
                        unitName,
                        beginning,
                        start,
                        Math.max(end, unitStart),
                        unitEnd));
    }

    /** "2026, 100% hộ …", "2024 - 2025": figures that say when. */
    private static boolean isYear(
            String fold, String before, int start, int end, int after, int to) {
        boolean year = YEAR.matcher(fold).region(start, end).matches();
        boolean period =
                after > end && YEAR.matcher(fold).region(Math.min(after, to) - 4, after).matches();
        return year
                && (period
                        || BEFORE_YEAR.matcher(before).find()
                        || AFTER_YEAR
                                .matcher(fold)
                                .region(after, Math.min(to, after + 20))
                                .lookingAt());
    }

    private Quantity reachedFrom(int first, Optional<String> firstUnit) {
        return new Quantity(
                Form.LEVEL,
                comparator,
                value,
                valueMax,
                unit.or(() -> firstUnit),
                first,
                valueStart,
                valueEnd,
                end);
    }

    private static boolean isWordStart(String lead, int at) {
        return at == 0 || !Character.isLetter(lead.charAt(at - 1));
    }

    private static Optional<Comparator> comparator(Matcher word) {
        if (word.group(2) != null) {
            return Optional.of(Comparator.IT_NHAT);
        }
        if (word.group(3) != null) {
            return Optional.of(Comparator.TOI_DA);
        }
        if (word.group(4) != null) {
            return Optional.of(Comparator.TREN);
        }
        if (word.group(5) != null) {
            return Optional.of(Comparator.DUOI);
        }
        return Optional.of(Comparator.DAT);
    }

    /** "442,75" and "3.5" are fractions, "1.250" and "1.250.000" thousands, "6,990" is 6.99. */
    static Optional<BigDecimal> number(String figures) {
        int comma = figures.lastIndexOf(',');
        int point = figures.lastIndexOf('.');
        String plain;
        if (comma >= 0 && point >= 0) {
            char decimal = comma > point ? ',' : '.';
            char thousands = decimal == ',' ? '.' : ',';
            plain = figures.replace(String.valueOf(thousands), "").replace(decimal, '.');
        } else if (comma >= 0) {
            boolean several = figures.indexOf(',') != comma;
            plain = several ? figures.replace(",", "") : figures.replace(',', '.');
        } else if (point >= 0) {
            boolean thousands = figures.length() - point - 1 == 3;
            plain = thousands ? figures.replace(".", "") : figures;
        } else {
            plain = figures;
        }
        try {
            BigDecimal value = new BigDecimal(plain);
            BigDecimal tight = value.stripTrailingZeros();
            return Optional.of(tight.scale() < 0 ? tight.setScale(0) : tight);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
