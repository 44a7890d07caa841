package vn.thidua.plans.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Danh sách cơ quan của một đơn vị: what must hold among its agencies. */
public record Directory(List<Agency> agencies) {

    /** Also what Keycloak accepts in the attribute {@code agency} of an account. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public Directory {
        agencies = List.copyOf(agencies);
    }

    /** Why this one cannot be added. */
    public Optional<Reason> refuses(Agency fresh) {
        if (!CODE.matcher(fresh.code()).matches()) {
            return Optional.of(Reason.CODE_INVALID);
        }
        if (fresh.name().isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (agencies.stream().anyMatch(known -> known.code().equalsIgnoreCase(fresh.code()))) {
            return Optional.of(Reason.CODE_TAKEN);
        }
        boolean standing =
                fresh.kind() == Agency.Kind.STANDING
                        && agencies.stream()
                                .filter(known -> known.kind() == Agency.Kind.STANDING)
                                .anyMatch(
                                        known ->
                                                known.validity().and(fresh.validity()).isPresent());
        return standing ? Optional.of(Reason.STANDING_TWICE) : Optional.empty();
    }

    /** What ending one comes to. */
    public sealed interface Ended {
        record Done(Agency agency) implements Ended {}

        record Refused(Reason why) implements Ended {}
    }

    /**
     * Ends one.
     *
     * @param until first day on which it no longer exists
     */
    public static Ended end(Agency agency, LocalDate until) {
        if (agency.validity().until().isPresent()) {
            return new Ended.Refused(Reason.ENDED_ALREADY);
        }
        return until.isAfter(agency.validity().from())
                ? new Ended.Done(agency.ending(until))
                : new Ended.Refused(Reason.ENDS_BEFORE_START);
    }
}
