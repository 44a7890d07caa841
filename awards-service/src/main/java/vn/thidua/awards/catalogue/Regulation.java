package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A province's act on emulation and commendation (quy định của cấp tỉnh; Nghị định 152/2025/NĐ-CP, Điều 6 khoản 2 điểm
 * c).
 *
 * @param act number and name as an official cites it
 * @param from first day
 * @param to first day on which it holds no longer; empty: until further notice
 */
public record Regulation(
        String act, LocalDate from, Optional<LocalDate> to, List<LocalRule> rules) {

    public Regulation {
        rules = List.copyOf(rules);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }

    boolean reversed() {
        return to.filter(end -> !end.isAfter(from)).isPresent();
    }

    boolean overlaps(Regulation other) {
        return to.map(other.from::isBefore).orElse(true)
                && other.to.map(from::isBefore).orElse(true);
    }
}
