package vn.thidua.reporting.workforce;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when (thời gian).
 *
 * @param to the last day; empty: until further notice
 */
public record Term(LocalDate from, Optional<LocalDate> to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !to.filter(day::isAfter).isPresent();
    }

    boolean meets(Term other) {
        return !to.filter(other.from::isAfter).isPresent()
                && !other.to.filter(from::isAfter).isPresent();
    }

    boolean isReversed() {
        return to.filter(from::isAfter).isPresent();
    }
}
