package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Chỉ tiêu, nhiệm vụ được giao: a target or task of a unit, who answers for it and what was said about it, period by
 * period.
 *
 * @param named whether its source still names it
 * @param shaped whether a person has decided about it; what only a plan has said changes with the plan
 * @param statements of each period the first and its corrections, the youngest last
 * @param links those mailed, the youngest last
 * @param remindFrom nhắc lại từ ngày: before this day nobody is reminded; empty: at once
 * @param version 0 is a new one
 */
public record Assignment(
        AssignmentId id,
        TenantId unit,
        Source source,
        Kind kind,
        String name,
        Aim aim,
        Cadence cadence,
        LocalDate from,
        LocalDate to,
        Optional<Owner> owner,
        boolean named,
        boolean shaped,
        SortedMap<Period, List<Statement>> statements,
        List<MailedLink> links,
        Optional<LocalDate> remindFrom,
        long version) {

    /** As many as are remembered to tell "used" from "never heard of". */
    private static final int LINKS = 40;

    public Assignment {
        SortedMap<Period, List<Statement>> copy = new TreeMap<>();
        statements.forEach((period, said) -> copy.put(period, List.copyOf(said)));
        statements = Collections.unmodifiableSortedMap(copy);
        links = List.copyOf(links);
    }

    /** A person hands a target or task of a movement to somebody. */
    public static ProgressOutcome assign(
            TenantId unit, Source source, Kind kind, String name, Wish wish) {
        if (name.isBlank()) {
            return new ProgressOutcome.Refused(ProgressReason.NAME_MISSING);
        }
        Assignment fresh = fresh(unit, source, kind, name.strip(), wish, true);
        return wish.flaw()
                .<ProgressOutcome>map(ProgressOutcome.Refused::new)
                .orElseGet(() -> new ProgressOutcome.Done(fresh, List.of()));
    }

    /** An issued plan names it. */
    public static Assignment born(
            TenantId unit, Source.OfPlan plan, Kind kind, String name, Wish wish) {
        return fresh(unit, plan, kind, name.strip(), wish, false);
    }

    private static Assignment fresh(
            TenantId unit, Source source, Kind kind, String name, Wish wish, boolean shaped) {
        return new Assignment(
                AssignmentId.of(unit, source, kind, name),
                unit,
                source,
                kind,
                name,
                wish.aim(),
                wish.cadence(),
                wish.from(),
                wish.to(),
                wish.owner(),
                true,
                shaped,
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                0);
    }

    /** The plan names it again, perhaps with another goal; what a person has decided stays. */
    public Assignment namedAgain(Source.OfPlan plan, Wish wish) {
        Wish next = shaped || !statements.isEmpty() ? wish() : wish;
        Aim said =
                new Aim(
                        wish.aim().direction(),
                        wish.aim().value(),
                        wish.aim().unit(),
                        next.aim().counting());
        return with(plan, said, next, true, shaped);
    }

    /** The plan does not name it any more, or has ended. */
    public Assignment dropped() {
        return with(source, aim, wish(), false, shaped);
    }

    /** A person decides otherwise about owner, goal or time. */
    public ProgressOutcome reshape(Wish wish) {
        if (!named) {
            return new ProgressOutcome.Refused(ProgressReason.ENDED);
        }
        Optional<ProgressReason> flaw = wish.flaw();
        if (flaw.isPresent()) {
            return new ProgressOutcome.Refused(flaw.get());
        }
        Assignment next = with(source, wish.aim(), wish, true, true);
        return next.periods().containsAll(statements.keySet())
                ? new ProgressOutcome.Done(next, List.of())
                : new ProgressOutcome.Refused(ProgressReason.VALUES_OUTSIDE);
    }

    private Assignment with(
            Source where, Aim next, Wish wish, boolean stillNamed, boolean byPerson) {
        return new Assignment(
                id,
                unit,
                where,
                kind,
                name,
                next,
                wish.cadence(),
                wish.from(),
                wish.to(),
                wish.owner(),
                stillNamed,
                byPerson,
                statements,
                links,
                remindFrom,
                version);
    }

    private Assignment with(SortedMap<Period, List<Statement>> said, List<MailedLink> mailed) {
        return new Assignment(
                id,
                unit,
                source,
                kind,
                name,
                aim,
                cadence,
                from,
                to,
                owner,
                named,
                shaped,
                said,
                mailed,
                remindFrom,
                version);
    }

    /** Nhắc lại sau: nobody is reminded before the day; empty: from now on as usual. */
    public ProgressOutcome putOff(Optional<LocalDate> until, LocalDate today, Rhythm rhythm) {
        if (!named) {
            return new ProgressOutcome.Refused(ProgressReason.ENDED);
        }
        if (until.filter(day -> !day.isAfter(today)).isPresent()) {
            return new ProgressOutcome.Refused(ProgressReason.PAUSE_IN_PAST);
        }
        if (until.filter(day -> day.isAfter(today.plusDays(rhythm.longestPause()))).isPresent()) {
            return new ProgressOutcome.Refused(ProgressReason.PAUSE_TOO_LONG);
        }
        return new ProgressOutcome.Done(
                new Assignment(
                        id,
                        unit,
                        source,
                        kind,
                        name,
                        aim,
                        cadence,
                        from,
                        to,
                        owner,
                        named,
                        shaped,
                        statements,
                        links,
                        until,
                        version),
                List.of());
    }

    /** Whether the owner is to be left in peace. */
    public boolean isPutOff(LocalDate today) {
        return remindFrom.filter(day -> day.isAfter(today)).isPresent();
    }

    /** Cập nhật: the first value of a period. */
    public ProgressOutcome record(
            Period period, Reported reported, UnitSense.All senses, LocalDate today) {
        Optional<ProgressReason> refusal =
                refusal(period, today)
                        .or(() -> current(period).map(_ -> ProgressReason.ALREADY_RECORDED));
        return refusal.<ProgressOutcome>map(ProgressOutcome.Refused::new)
                .orElseGet(() -> said(period, reported, "", senses));
    }

    /** Đính chính: the former value stays to be seen. */
    public ProgressOutcome correct(
            Period period,
            Reported reported,
            String reason,
            UnitSense.All senses,
            LocalDate today) {
        Optional<ProgressReason> refusal =
                refusal(period, today)
                        .or(
                                () ->
                                        current(period).isEmpty()
                                                ? Optional.of(ProgressReason.NOTHING_TO_CORRECT)
                                                : Optional.empty())
                        .or(
                                () ->
                                        reason.isBlank()
                                                ? Optional.of(ProgressReason.REASON_MISSING)
                                                : Optional.empty());
        return refusal.<ProgressOutcome>map(ProgressOutcome.Refused::new)
                .orElseGet(() -> said(period, reported, reason.strip(), senses));
    }

    private Optional<ProgressReason> refusal(Period period, LocalDate today) {
        if (!named) {
            return Optional.of(ProgressReason.ENDED);
        }
        if (!periods().contains(period)) {
            return Optional.of(ProgressReason.NO_SUCH_PERIOD);
        }
        return period.first().isAfter(today)
                ? Optional.of(ProgressReason.PERIOD_IN_FUTURE)
                : Optional.empty();
    }

    private ProgressOutcome said(
            Period period, Reported reported, String reason, UnitSense.All senses) {
        Optional<BigDecimal> value = TypedNumber.of(reported.value());
        if (value.isEmpty()) {
            return new ProgressOutcome.Refused(ProgressReason.NOT_A_NUMBER);
        }
        Optional<ProgressReason> refusal =
                senses.refusal(value.get(), aim).or(reported.evidence()::flaw);
        if (refusal.isPresent()) {
            return new ProgressOutcome.Refused(refusal.get());
        }
        Optional<Statement> before = current(period);
        if (before.filter(
                        each ->
                                each.value().compareTo(value.get()) == 0
                                        && each.evidence().equals(reported.evidence()))
                .isPresent()) {
            return new ProgressOutcome.Refused(ProgressReason.SAME_AS_BEFORE);
        }
        SortedMap<Period, List<Statement>> more = new TreeMap<>(statements);
        List<Statement> all = new ArrayList<>(more.getOrDefault(period, List.of()));
        all.add(
                new Statement(
                        value.get(),
                        reported.evidence(),
                        reported.author(),
                        reported.at(),
                        reason));
        more.put(period, all);
        Assignment next = with(more, links);
        return new ProgressOutcome.Done(
                next,
                List.of(
                        before.isEmpty()
                                ? new ProgressEvent.Recorded(next, period)
                                : new ProgressEvent.Corrected(next, period)));
    }

    /** Links that a mail is about to carry. */
    public Assignment mailed(List<MailedLink> fresh) {
        List<MailedLink> all = new ArrayList<>(links);
        all.addAll(fresh);
        return with(statements, all.subList(Math.max(0, all.size() - LINKS), all.size()));
    }

    /** The link of this hash, if it may be followed now. */
    public LinkCheck check(String hash, Instant now) {
        Optional<MailedLink> link =
                links.stream().filter(each -> each.hash().equals(hash)).findFirst();
        if (link.isEmpty()) {
            return new LinkCheck.Refused(ProgressReason.LINK_UNKNOWN);
        }
        if (link.get().usedAt().isPresent()) {
            return new LinkCheck.Refused(ProgressReason.LINK_USED);
        }
        boolean toOther = email().filter(link.get().email()::equals).isEmpty();
        boolean outside = !named || !periods().contains(link.get().period());
        if (toOther || outside || now.isAfter(link.get().expiresAt())) {
            return new LinkCheck.Refused(ProgressReason.LINK_EXPIRED);
        }
        return current(link.get().period()).isPresent()
                ? new LinkCheck.Refused(ProgressReason.LINK_ANSWERED)
                : new LinkCheck.Open(link.get());
    }

    /** What a link opens. */
    public sealed interface LinkCheck {

        record Open(MailedLink link) implements LinkCheck {}

        record Refused(ProgressReason reason) implements LinkCheck {}
    }

    /** The value and the use of the link are one write, so that a link is used once and no value is lost. */
    public ProgressOutcome recordByLink(
            MailedLink link, Reported reported, UnitSense.All senses, LocalDate today) {
        return switch (record(link.period(), reported, senses, today)) {
            case ProgressOutcome.Refused refused -> refused;
            case ProgressOutcome.Done(var changed, var _) -> {
                Assignment next =
                        changed.with(
                                changed.statements(),
                                changed.links().stream()
                                        .map(
                                                each ->
                                                        each.hash().equals(link.hash())
                                                                ? each.used(reported.at())
                                                                : each)
                                        .toList());
                yield new ProgressOutcome.Done(
                        next, List.of(new ProgressEvent.Recorded(next, link.period())));
            }
        };
    }

    public List<Period> periods() {
        return Period.between(cadence, from, to);
    }

    public Optional<Statement> current(Period period) {
        return Optional.ofNullable(statements.get(period)).map(List::getLast);
    }

    public Optional<String> email() {
        return owner.flatMap(Owner::email);
    }

    /** Periods that are over and have no value, the earliest first. */
    public List<Period> unanswered(LocalDate today) {
        return named
                ? periods().stream()
                        .filter(each -> end(each).isBefore(today))
                        .filter(each -> current(each).isEmpty())
                        .toList()
                : List.of();
    }

    /** What one would ask the owner for: what is over and has no value, else the period that runs. */
    public List<Period> open(LocalDate today) {
        List<Period> over = unanswered(today);
        return !over.isEmpty() || !named
                ? over
                : periods().stream()
                        .filter(each -> !each.first().isAfter(today))
                        .filter(each -> current(each).isEmpty())
                        .toList();
    }

    /** From when on the owner is reminded; empty where there is nobody to write to, or nothing to ask. */
    public Optional<LocalDate> askFrom() {
        return named && email().isPresent()
                ? periods().stream()
                        .filter(each -> current(each).isEmpty())
                        .min(Comparator.naturalOrder())
                        .map(each -> end(each).plusDays(1))
                        .map(day -> remindFrom.filter(day::isBefore).orElse(day))
                : Optional.empty();
    }

    /** The last day of the period on which the assignment still runs. */
    LocalDate end(Period period) {
        return period.last().isAfter(to) ? to : period.last();
    }

    /** As it is decided now. */
    public Wish wish() {
        return new Wish(aim, cadence, from, to, owner);
    }

    /** What is reached by now: the last value, or the sum. */
    public Optional<BigDecimal> reached() {
        List<BigDecimal> values =
                statements.values().stream().map(List::getLast).map(Statement::value).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (aim.counting()) {
                    case LATEST -> values.getLast();
                    case SUM -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                });
    }

    /** Of all periods that have a value the last one. */
    public Optional<Period> lastAnswered() {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.lastKey());
    }

    /** All that was said, by period. */
    public Map<Period, List<Statement>> said() {
        return statements;
    }
}
