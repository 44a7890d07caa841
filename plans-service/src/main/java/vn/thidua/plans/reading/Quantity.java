package vn.thidua.plans.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.Letters;

/**
 * Số lượng trong văn bản: comparator, value, range and unit of measure at a place of the text, with the comma as decimal
 * mark, the point as mark of thousands where three figures follow it.
 *
 * @param start first char of the comparator or value
 * @param valueStart first char of the figures
 * @param valueEnd char after the figures
 * @param end char after the unit and "trở lên"
 */
record Quantity(
        Optional<Comparator> comparator,
        BigDecimal value,
        Optional<BigDecimal> valueMax,
        Optional<String> unit,
        int start,
        int valueStart,
        int valueEnd,
        int end) {

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<![\\d.,/\\p{L}-])(?<!\\d )(\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/])");

    private static final Pattern RANGE =
            Pattern.compile("\\s?(?:-|den)\\s?(\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/])");

    /** Units of measure, on folded text, longest first. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "\\s?(%(?:/nam)?|phan tram|(?:nghin |ngan |trieu |ty |ti )?dong(?:\\s?/\\s?(?:nguoi|ho|ha|nam|thang)){0,2}|ty(?= |$|[,;.])|trieu(?= |$|[,;.])"
                            + "|ha(?![a-z])|m2(?![a-z0-9])|m3(?![a-z0-9])|km(?![a-z])|met(?![a-z])|kg(?![a-z])|tan(?:\\s?/\\s?(?:ha|nam))?(?![a-z])|ta(?:\\s?/\\s?ha)?(?![a-z])"
                            + "|con(?![a-z])|diem(?![a-z])|tin,? bai(?:\\s?/\\s?[a-z]+)?|tieu chi(?![a-z])|lit(?![a-z]))");

    /** With tones: "đạt" is not "đất", "từ" not "tự". */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:(đạt\\s+)?(?:(ít nhất|tối thiểu|không dưới|không thấp hơn|từ)|(tối đa|không quá|không vượt"
                            + " quá|không vượt|nhiều nhất|không cao hơn)|(trên|hơn|vượt)|(dưới|thấp hơn|giảm còn"
                            + " dưới|còn dưới))(?:\\s+(?:là|từ|mức))?|(đạt(?:\\s+(?:tỷ lệ|tỉ lệ|mức))?))\\s*[:]?\\s*$");

    private static final Pattern SIGN = Pattern.compile("(>=|≥|>)\\s*$|(<=|≤|<)\\s*$");

    /** "từ 15 tập thể trở lên". */
    private static final Pattern LATER_UPWARDS =
            Pattern.compile("(?:\\s+[a-z]{1,12}){1,4}\\s+tro len(?![a-z])");

    private static final Pattern UPWARDS = Pattern.compile("\\s*(tro len)|\\s*(tro xuong)");

    /** What makes figures something else than a quantity: dates, years, numbers of acts and parts, ages. */
    private static final Pattern NO_QUANTITY_BEFORE =
            Pattern.compile(
                    "(?:ngay|thang|nam|quy|so|khoa|lan thu|thu|dieu|khoan|muc|phan|diem [a-z]|giai doan|nhiem ky|phu luc|gio|ky niem|lan|chuong|bieu|mau|to|cap|den nam)\\s*$");

    private static final Pattern NO_QUANTITY_AFTER =
            Pattern.compile(
                    "\\s?(?:nam(?![a-z])|tuoi|thang(?![a-z])|ngay(?![a-z])|/\\d|/[a-z]|h\\d|gio|phut)");

    /** Nouns that count: "02 mô hình", "01 trường đạt chuẩn quốc gia". */
    private static final List<String> COUNTED =
            List.of(
                    "mô hình",
                    "tập thể",
                    "cá nhân",
                    "hộ gia đình",
                    "hộ",
                    "người",
                    "lao động",
                    "trường",
                    "thôn",
                    "khu phố",
                    "xã",
                    "phường",
                    "lớp",
                    "cuộc",
                    "buổi",
                    "sản phẩm",
                    "công trình",
                    "điển hình",
                    "sáng kiến",
                    "đơn vị",
                    "cơ quan",
                    "doanh nghiệp",
                    "hợp tác xã",
                    "nhà",
                    "căn nhà",
                    "gương",
                    "hội nghị",
                    "tuyến đường",
                    "vườn mẫu",
                    "đảng viên",
                    "bài viết",
                    "tin bài",
                    "chuyên mục",
                    "đợt",
                    "lượt người",
                    "lượt",
                    "km",
                    "tiêu chí",
                    "tổ chức",
                    "câu lạc bộ");

    private static final Pattern VERB_AFTER =
            Pattern.compile(
                    "\\s(?:dat|duoc|co|tham gia|tren|tai|trong|cho|ve|cua|dang ky|hoan thanh|thuc hien|tro len|va|phan dau|de|duoi|/|giup)(?![a-z])");

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
            Optional<Quantity> quantity = at(text, from, figures.start(), figures.end(), to);
            if (quantity.isPresent()) {
                return quantity;
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> at(PlanText text, int from, int start, int end, int to) {
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
        int unitEnd = measured ? unit.end() : unitStart;
        Optional<String> unitName =
                measured
                        ? Optional.of(
                                text.slice(unit.start(), unit.end())
                                        .strip()
                                        .replaceAll("\\s*/\\s*", "/"))
                        : Optional.empty();
        Optional<Comparator> comparator = Optional.empty();
        int beginning = start;
        String lead = text.lower().substring(Math.max(from, start - 24), start);
        Matcher word = BEFORE.matcher(lead);
        Matcher sign = SIGN.matcher(lead);
        if (word.find() && isWordStart(lead, word.start())) {
            beginning = start - (lead.length() - word.start());
            comparator = comparator(word);
        } else if (sign.find()) {
            beginning = start - (lead.length() - sign.start());
            comparator =
                    Optional.of(sign.group(1) == null ? Comparator.TOI_DA : Comparator.IT_NHAT);
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
        } else if (word.reset().find() && "từ".equals(word.group(2)) && most.isEmpty()) {
            comparator = word.group(1) == null ? Optional.empty() : Optional.of(Comparator.DAT);
        }
        return Optional.of(
                new Quantity(
                        comparator,
                        value.get(),
                        most,
                        unitName,
                        beginning,
                        start,
                        Math.max(end, unitStart),
                        unitEnd));
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

    /** The counted noun at the start of a phrase: a known one, or the words up to a verb. */
    static Optional<String> counted(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (String noun : COUNTED.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            if (lower.startsWith(noun)
                    && (lower.length() == noun.length()
                            || !Character.isLetter(lower.charAt(noun.length())))) {
                return Optional.of(phrase.substring(0, noun.length()));
            }
        }
        Matcher verb = VERB_AFTER.matcher(Letters.fold(phrase));
        String words = verb.find() ? phrase.substring(0, verb.start()) : phrase;
        String[] parts = words.split("[,;.(]", -1)[0].strip().split(" ", -1);
        if (parts.length == 0 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(" ", Arrays.asList(parts).subList(0, Math.min(5, parts.length))));
    }
}
