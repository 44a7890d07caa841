package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.thidua.awards.subject.Rating;

/** How officials say it. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String until(Optional<LocalDate> until) {
        return until.map(date -> " đến hết ngày " + day(date)).orElse(", chưa kết thúc");
    }

    static String name(Rating rating) {
        return switch (rating) {
            case NOT_COMPLETED -> "không hoàn thành nhiệm vụ";
            case COMPLETED -> "hoàn thành nhiệm vụ";
            case COMPLETED_WELL -> "hoàn thành tốt nhiệm vụ";
            case COMPLETED_EXCELLENTLY -> "hoàn thành xuất sắc nhiệm vụ";
        };
    }

    static String name(Career.Scope scope) {
        return switch (scope) {
            case GRASSROOTS -> "phạm vi cơ sở";
            case PROVINCE -> "phạm vi bộ, ban, ngành, tỉnh";
            case NATION -> "phạm vi toàn quốc";
        };
    }
}
