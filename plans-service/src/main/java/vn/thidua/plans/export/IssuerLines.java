package vn.thidua.plans.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * Tên cơ quan, tổ chức ban hành trong phần đầu: the lines of the superior body (none for a People's Committee) and of the
 * issuing body, as Nghị định 30/2020/NĐ-CP wants them: in capitals, without abbreviations.
 */
record IssuerLines(List<String> superior, List<String> issuer) {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private static final Pattern COMMITTEE_OF =
            Pattern.compile(
                    "^(?:UBND|[ỦU][ỷyỶYủ]? ?ban nhân dân)\\s+(.+)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OF_UNIT =
            Pattern.compile(
                    "^(.+?)\\s+((?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu}.*)$");

    private static final Pattern COUNCIL =
            Pattern.compile(
                    "^(?:HĐ|Hội đồng)\\s*(?:TĐ\\s*-?\\s*KT|TĐKT|thi đua\\s*[,–-]?\\s*khen thưởng)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static IssuerLines of(String name) {
        String written = Letters.canonical(name).replaceAll("\\s+", " ").strip();
        Matcher committee = COMMITTEE_OF.matcher(written);
        if (committee.matches()) {
            return new IssuerLines(List.of(), List.of(COMMITTEE, capitals(committee.group(1))));
        }
        Matcher ofUnit = OF_UNIT.matcher(written);
        if (ofUnit.matches()) {
            return new IssuerLines(
                    List.of(COMMITTEE, capitals(ofUnit.group(2))), body(ofUnit.group(1)));
        }
        return new IssuerLines(List.of(), body(written));
    }

    private static List<String> body(String name) {
        if (COUNCIL.matcher(name).matches()) {
            return List.of("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG");
        }
        return List.of(capitals(name));
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
