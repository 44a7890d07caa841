package vn.thidua.plans.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Thời gian hiệu lực.
 *
 * @param from first day
 * @param until first day on which it no longer holds; empty while it holds
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    public Validity {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "validity ends before it begins: " + from + " – " + until.get());
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** The days that both cover. */
    public Optional<Validity> and(Validity other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> end =
                until.isEmpty()
                                || (other.until.isPresent()
                                        && other.until.get().isBefore(until.get()))
                        ? other.until
                        : until;
        return end.isPresent() && !end.get().isAfter(start)
                ? Optional.empty()
                : Optional.of(new Validity(start, end));
    }
}
