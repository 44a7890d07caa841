package vn.thidua.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Yêu cầu báo cáo of a unit to units below it.
 *
 * @param requester the unit that asks
 * @param from first day of the period
 * @param to last day of the period
 * @param template as it was when it was asked
 * @param askedOn the day whose tree of units counts
 * @param summary the requester's own report over all (báo cáo tổng hợp): its own figures once locked, and its words
 * @param version 1 is a new one
 */
public record ReportRequest(
        String id,
        TenantId requester,
        ReportKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        Template template,
        List<TenantId> units,
        LocalDate askedOn,
        Instant askedAt,
        String askedBy,
        Optional<Lock> lock,
        List<Leave> leaves,
        Content summary,
        long version) {

    private static final int MOST_YEARS = 10;

    /** Khóa kỳ báo cáo. */
    public record Lock(Instant at, String person) {}

    /** Mở riêng cho một đơn vị after the lock, to the end of a day. */
    public record Leave(
            TenantId unit, LocalDate until, String reason, String allowedBy, Instant allowedAt) {}

    /** What came of it. */
    public sealed interface Outcome {

        record Done(ReportRequest request, boolean locked) implements Outcome {}

        record Refused(ReportReason reason) implements Outcome {}
    }

    public ReportRequest {
        units = List.copyOf(units);
        leaves = List.copyOf(leaves);
    }

    /** Why this cannot be asked; who is below whom is not its matter. */
    public Optional<ReportReason> flaw() {
        if (units.isEmpty()) {
            return Optional.of(ReportReason.NO_UNITS);
        }
        if (to.isBefore(from)) {
            return Optional.of(ReportReason.PERIOD_REVERSED);
        }
        if (to.getYear() - from.getYear() >= MOST_YEARS) {
            return Optional.of(ReportReason.PERIOD_TOO_LONG);
        }
        if (dueOn.isBefore(askedOn)) {
            return Optional.of(ReportReason.DUE_IN_PAST);
        }
        // sơ kết is asked for before 15/6 and tổng kết before 15/12: a period may end after the day
        // it is due
        return dueOn.isBefore(from)
                ? Optional.of(ReportReason.DUE_BEFORE_PERIOD)
                : Optional.empty();
    }

    public boolean asks(TenantId unit) {
        return units.contains(unit);
    }

    /** Whether the unit's report can be changed no more. */
    public boolean isLockedFor(TenantId unit, LocalDate today) {
        return lock.isPresent() && openLeave(unit, today).isEmpty();
    }

    /** The exception that opens it for the unit today. */
    public Optional<Leave> openLeave(TenantId unit, LocalDate today) {
        return leaves.reversed().stream()
                .filter(leave -> leave.unit().equals(unit) && !today.isAfter(leave.until()))
                .findFirst();
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** Writes the words of the summary. */
    public Outcome write(Content words) {
        if (lock.isPresent()) {
            return new Outcome.Refused(ReportReason.ALREADY_LOCKED);
        }
        return knowsSections(words.texts().keySet())
                ? new Outcome.Done(with(lock, leaves, summary.worded(words)), false)
                : new Outcome.Refused(ReportReason.SECTION_UNKNOWN);
    }

    /**
     * Nothing changes any more but by an exception.
     *
     * @param waiting reports that were sent and have no answer
     * @param own the requester's own figures at this moment
     */
    public Outcome lock(long waiting, FrozenFigures own, Instant at, String person) {
        if (lock.isPresent()) {
            return new Outcome.Refused(ReportReason.ALREADY_LOCKED);
        }
        return waiting > 0
                ? new Outcome.Refused(ReportReason.ANSWERS_WAITING)
                : new Outcome.Done(
                        with(Optional.of(new Lock(at, person)), leaves, summary.withFigures(own)),
                        true);
    }

    public Outcome allow(Leave leave, LocalDate today) {
        if (lock.isEmpty()) {
            return new Outcome.Refused(ReportReason.NOT_LOCKED);
        }
        if (!asks(leave.unit())) {
            return new Outcome.Refused(ReportReason.NOT_ASKED);
        }
        if (leave.reason().isBlank()) {
            return new Outcome.Refused(ReportReason.REASON_MISSING);
        }
        if (leave.until().isBefore(today)) {
            return new Outcome.Refused(ReportReason.LEAVE_IN_PAST);
        }
        List<Leave> more = new ArrayList<>(leaves);
        more.add(leave);
        return new Outcome.Done(with(lock, more, summary), false);
    }

    boolean knowsSections(Set<String> sections) {
        return sections.stream().allMatch(section -> template.section(section).isPresent());
    }

    private ReportRequest with(Optional<Lock> nextLock, List<Leave> nextLeaves, Content next) {
        return new ReportRequest(
                id,
                requester,
                kind,
                title,
                from,
                to,
                dueOn,
                template,
                units,
                askedOn,
                askedAt,
                askedBy,
                nextLock,
                nextLeaves,
                next,
                version);
    }

    /** As it is once it is stored. */
    public ReportRequest stored(long storedVersion) {
        return new ReportRequest(
                id,
                requester,
                kind,
                title,
                from,
                to,
                dueOn,
                template,
                units,
                askedOn,
                askedAt,
                askedBy,
                lock,
                leaves,
                summary,
                storedVersion);
    }
}
