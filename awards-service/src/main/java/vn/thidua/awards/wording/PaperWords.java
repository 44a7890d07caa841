package vn.thidua.awards.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.platform.paper.Paper;

/** Days, sums and units as Nghị định 30/2020/NĐ-CP, Phụ lục I, wants them. */
public final class PaperWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern UNIT =
            Pattern.compile(
                    "^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu)\\s+(.+)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PaperWords() {}

    /** "ngày 05 tháng 01 năm 2024", "ngày 29 tháng 6 năm 2024": months 3 to 9 bear no zero. */
    public static String day(LocalDate date) {
        String month =
                date.getMonthValue() < 3
                        ? "0" + date.getMonthValue()
                        : String.valueOf(date.getMonthValue());
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                date.getDayOfMonth(),
                month,
                date.getYear());
    }

    /** 15/04/2024. */
    public static String shortDay(LocalDate date) {
        return DAY.format(date);
    }

    /** "710.000". */
    public static String dong(long sum) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(sum);
    }

    public static String capitals(String words) {
        return words.toUpperCase(VIETNAMESE);
    }

    /** "Huyện Hương Sơn" is "huyện Hương Sơn" within a sentence. */
    public static String within(String unit) {
        Matcher parts = UNIT.matcher(unit);
        return parts.matches()
                ? parts.group(1).toLowerCase(VIETNAMESE) + " " + parts.group(2)
                : unit;
    }

    /** Địa danh: the unit's name without its level. */
    public static String place(String unit) {
        Matcher parts = UNIT.matcher(unit);
        return parts.matches() ? parts.group(2) : unit;
    }

    /** Phần đầu of a paper of the People's Committee. */
    public static Paper.Letterhead committee(String unit, String number, LocalDate date) {
        return head(List.of(), List.of("ỦY BAN NHÂN DÂN", capitals(unit)), unit, number, date);
    }

    /** Phần đầu of a paper of its council. */
    public static Paper.Letterhead council(String unit, String number, LocalDate date) {
        return head(
                List.of("ỦY BAN NHÂN DÂN", capitals(unit)),
                List.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"),
                unit,
                number,
                date);
    }

    private static Paper.Letterhead head(
            List<String> superior,
            List<String> issuer,
            String unit,
            String number,
            LocalDate date) {
        return new Paper.Letterhead(
                superior,
                issuer,
                "Số: " + number,
                place(unit) + ", " + day(date),
                java.util.Optional.empty());
    }
}
