package vn.thidua.reporting.rollup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Thời hạn of a movement in the steps of biểu 0601.N (Thông tư 02/2023/TT-BNV). The form's words let exactly one year stand in two
 * rows; it stands in that of one year.
 */
public enum MovementLength {
    UNKNOWN,
    BELOW_YEAR,
    ONE_YEAR,
    BELOW_3_YEARS,
    BELOW_5_YEARS,
    FROM_5_YEARS;

    /** Of a movement from its first to its last day, both included; "to the same day of next year" is a year, too. */
    public static MovementLength between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return UNKNOWN;
        }
        LocalDate end = to.plusDays(1);
        if (end.isBefore(from.plusYears(1))) {
            return BELOW_YEAR;
        }
        if (!to.isAfter(from.plusYears(1))) {
            return ONE_YEAR;
        }
        if (end.isBefore(from.plusYears(3))) {
            return BELOW_3_YEARS;
        }
        return end.isBefore(from.plusYears(5)) ? BELOW_5_YEARS : FROM_5_YEARS;
    }
}
