package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thời hạn của từng bước, in working days, as data with dates. */
public record StepLimits(List<Limit> limits) {

    /**
     * How long a dossier may stay in a state.
     *
     * @param article where it is laid down, or who sets it
     * @param validTo first day on which it is no longer so
     */
    public record Limit(
            DossierState state,
            int workingDays,
            String article,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean validOn(LocalDate date) {
            return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
        }
    }

    public StepLimits {
        limits = List.copyOf(limits);
    }

    /** Nothing: no limit is laid down for that state. */
    public Optional<Limit> of(DossierState state, LocalDate date) {
        return limits.stream()
                .filter(limit -> limit.state() == state && limit.validOn(date))
                .findFirst();
    }
}
