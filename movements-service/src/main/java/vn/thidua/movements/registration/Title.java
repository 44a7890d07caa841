package vn.thidua.movements.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Danh hiệu thi đua that may be registered.
 *
 * @param code of the catalogue of awards
 * @param from first day of the rule
 * @param to first day on which it holds no longer
 * @param article of the law
 */
public record Title(
        String code,
        String name,
        Subject subject,
        LocalDate from,
        Optional<LocalDate> to,
        String article) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }
}
