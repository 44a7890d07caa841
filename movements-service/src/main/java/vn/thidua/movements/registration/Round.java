package vn.thidua.movements.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đợt đăng ký: when a unit collects the registrations of the units directly below.
 *
 * @param unit who collects
 * @param dueOn last day, if one was set
 * @param version 0 is a new one
 */
public record Round(
        TenantId unit,
        int year,
        Optional<LocalDate> dueOn,
        Optional<Instant> closedAt,
        List<Leave> leaves,
        long version) {

    /**
     * Cho phép đăng ký muộn: who allowed it, and why.
     *
     * @param until last day
     * @param allowedBy the account's subject
     */
    public record Leave(
            TenantId unit, LocalDate until, String reason, String allowedBy, Instant allowedAt) {}

    /** What became of a request to a round. */
    public sealed interface Outcome {
        record Done(Round round) implements Outcome {}

        record Refused(RegistrationReason reason) implements Outcome {}
    }

    public Round {
        leaves = List.copyOf(leaves);
    }

    public static Round none(TenantId unit, int year) {
        return new Round(unit, year, Optional.empty(), Optional.empty(), List.of(), 0);
    }

    public Outcome due(LocalDate day, LocalDate today) {
        if (closedAt.isPresent()) {
            return new Outcome.Refused(RegistrationReason.ALREADY_CLOSED);
        }
        return day.isBefore(today)
                ? new Outcome.Refused(RegistrationReason.DUE_IN_PAST)
                : new Outcome.Done(
                        new Round(unit, year, Optional.of(day), closedAt, leaves, version));
    }

    /** Chốt; {@code waiting}: submitted registrations that nobody has answered. */
    public Outcome close(long waiting, Instant at) {
        if (closedAt.isPresent()) {
            return new Outcome.Refused(RegistrationReason.ALREADY_CLOSED);
        }
        return waiting > 0
                ? new Outcome.Refused(RegistrationReason.ANSWERS_WAITING)
                : new Outcome.Done(new Round(unit, year, dueOn, Optional.of(at), leaves, version));
    }

    public Outcome allow(Leave leave, LocalDate today) {
        if (leave.reason().isBlank()) {
            return new Outcome.Refused(RegistrationReason.REASON_MISSING);
        }
        if (leave.until().isBefore(today)) {
            return new Outcome.Refused(RegistrationReason.LEAVE_IN_PAST);
        }
        List<Leave> all = new ArrayList<>(leaves);
        all.add(leave);
        return new Outcome.Done(new Round(unit, year, dueOn, closedAt, all, version));
    }

    /** What holds for a unit directly below; the youngest leave counts. */
    public Terms termsFor(TenantId below) {
        return new Terms(
                unit,
                dueOn,
                closedAt.isPresent(),
                leaves.reversed().stream().filter(each -> each.unit().equals(below)).findFirst());
    }
}
