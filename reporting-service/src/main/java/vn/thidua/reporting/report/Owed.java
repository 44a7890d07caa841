package vn.thidua.reporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Báo cáo còn nợ: its day is over, and it was not sent, or was returned and not sent again. It is reckoned anew whenever somebody
 * looks, so it is said once a day and unit, and is gone with the answer.
 *
 * @param unit that owes it
 * @param days since the day it was due
 * @param toldTo units to which it was escalated, the nearest to the unit first; empty before that
 */
public record Owed(ReportRequest request, TenantId unit, long days, List<TenantId> toldTo) {

    public Owed {
        toldTo = List.copyOf(toldTo);
    }

    /**
     * What the report's unit owes today, if it owes it.
     *
     * @param above the units above the one that owes it, the nearest first
     */
    public static Optional<Owed> of(
            ReportRequest request,
            Report report,
            List<TenantId> above,
            Escalation escalation,
            LocalDate today) {
        if (!report.state().isOpen()
                || !request.isOverdue(today)
                || request.isLockedFor(report.unit(), today)) {
            return Optional.empty();
        }
        return Optional.of(
                new Owed(
                        request,
                        report.unit(),
                        ChronoUnit.DAYS.between(request.dueOn(), today),
                        escalation.appliesTo(request, today)
                                ? between(request, above)
                                : List.of()));
    }

    /** Those between the two; where the one that asked is the next above, itself. */
    private static List<TenantId> between(ReportRequest request, List<TenantId> above) {
        List<TenantId> between =
                above.stream().takeWhile(unit -> !unit.equals(request.requester())).toList();
        return between.isEmpty() ? List.of(request.requester()) : between;
    }

    public boolean isEscalated() {
        return !toldTo.isEmpty();
    }
}
