package vn.thidua.movements.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Giao chỉ tiêu, nhiệm vụ: what an official decides about it.
 *
 * @param from first day on which it is followed
 * @param to last day, by which it must be reached
 */
public record Wish(Aim aim, Cadence cadence, LocalDate from, LocalDate to, Optional<Owner> owner) {

    private static final int YEARS = 5;

    Optional<ProgressReason> flaw() {
        if (to.isBefore(from)) {
            return Optional.of(ProgressReason.ENDS_BEFORE_IT_BEGINS);
        }
        if (to.isAfter(from.plusYears(YEARS))) {
            return Optional.of(ProgressReason.TOO_LONG);
        }
        if (aim.value().filter(each -> each.signum() <= 0).isPresent()) {
            return Optional.of(ProgressReason.GOAL_UNSOUND);
        }
        return owner.flatMap(Owner::flaw);
    }
}
