package vn.thidua.plans.answer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.unit.AdministrativeUnit;

/**
 * Câu viện dẫn: kind, number, date, issuer and subject of a document, as the first mention of it has to say (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6).
 */
final class Citation {

    private static final Pattern ABOUT = Pattern.compile("(?iu)^(?:về việc|v/v|về)\\s+");
    private static final Pattern ACTING =
            Pattern.compile(
                    "(?iu)^(?:phát động|tổ chức|triển khai|thực hiện|tăng cường|đẩy mạnh|ban hành|hưởng ứng|nâng cao|tiếp tục)\\s.*");

    private Citation() {}

    /** "Kế hoạch số 03/KH-UBND ngày 04 tháng 01 năm 2024 của Ủy ban nhân dân huyện Phù Cừ về công tác …". */
    static String of(IssuedPlan plan, String issuer) {
        return plan.type().label()
                + plan.number().text().map(number -> " số " + number).orElse("")
                + " ngày "
                + day(plan.issuedOn())
                + " của "
                + issuer
                + " "
                + about(plan.title());
    }

    /** Months three to nine and days from ten bear no zero. */
    static String day(LocalDate day) {
        String month =
                day.getMonthValue() < 3
                        ? String.format(Locale.ROOT, "%02d", day.getMonthValue())
                        : Integer.toString(day.getMonthValue());
        return String.format(
                Locale.ROOT, "%02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
    }

    /** "về công tác thi đua …", "về việc phát động …". */
    static String about(String title) {
        String subject = subject(title);
        return (ACTING.matcher(subject).matches() ? "về việc " : "về ") + lowerFirst(subject);
    }

    /** The title without "Về việc". */
    static String subject(String title) {
        String bare = ABOUT.matcher(title.replaceAll("\\s+", " ").strip()).replaceFirst("");
        return bare.isEmpty()
                ? title
                : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    static String lowerFirst(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.codePointAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String committee(AdministrativeUnit unit) {
        return "Ủy ban nhân dân " + unit.nameInSentence();
    }
}
