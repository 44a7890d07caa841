package vn.thidua.awards.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.decision.Aftermath.Reissue;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Quyết định khen thưởng of a unit. A draft names dossiers; what is issued keeps every line as it was decided.
 *
 * @param dossiers of the draft, in their order
 * @param number once it is issued
 * @param lines once it is issued
 * @param version 0 before it is stored
 */
public record Decision(
        DecisionId id,
        TenantId unit,
        DecisionText text,
        List<DossierId> dossiers,
        Optional<DecisionNumber> number,
        List<DecisionLine> lines,
        long version) {

    private static final List<Award.Subject> PLACES =
            List.of(Award.Subject.COLLECTIVE, Award.Subject.HOUSEHOLD, Award.Subject.INDIVIDUAL);

    public Decision {
        dossiers = List.copyOf(dossiers);
        lines = List.copyOf(lines);
    }

    public static Decision draft(
            DecisionId id, TenantId unit, DecisionText text, List<DossierId> dossiers) {
        return new Decision(
                id,
                unit,
                text,
                dossiers.stream().distinct().toList(),
                Optional.empty(),
                List.of(),
                0);
    }

    public boolean isIssued() {
        return number.isPresent();
    }

    /** What everything costs; what was not given back stays paid. */
    public long paid() {
        return lines.stream().mapToLong(DecisionLine::paid).sum();
    }

    /** With nobody but that unit's nominees. */
    public Decision onlyOf(TenantId proposer) {
        return new Decision(
                id,
                unit,
                text,
                List.of(),
                number,
                lines.stream().filter(each -> each.unit().equals(proposer)).toList(),
                version);
    }

    public DecisionOutcome write(DecisionText next, List<DossierId> wanted) {
        return isIssued()
                ? refused(DecisionReason.ALREADY_ISSUED, "")
                : new DecisionOutcome.Done(
                        new Decision(
                                id,
                                unit,
                                next,
                                wanted.stream().distinct().toList(),
                                number,
                                lines,
                                version),
                        List.of());
    }

    /**
     * Ban hành.
     *
     * @param judged what was found of each dossier on the day of the decision
     * @param given the number that the paper bears or the register gives
     */
    public DecisionOutcome issue(
            List<Judged> judged, DecisionNumber given, Fundedness fund, LocalDate today) {
        if (isIssued()) {
            return refused(DecisionReason.ALREADY_ISSUED, "");
        }
        Optional<DecisionOutcome> refusal = refuse(judged, fund, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Decision issued =
                new Decision(
                        id, unit, text, dossiers, Optional.of(given), inOrder(judged), version);
        return new DecisionOutcome.Done(issued, List.of(new DecisionEvent.DecisionIssued(issued)));
    }

    /** Thứ bậc: the higher award first, then collectives before persons, then by unit and name. */
    private static final Comparator<DecisionLine> WITHIN_A_RANK =
            Comparator.comparing((DecisionLine each) -> each.award().value())
                    .thenComparing(each -> PLACES.indexOf(each.recipient()))
                    .thenComparing(DecisionLine::unitName)
                    .thenComparing(DecisionLine::name);

    private static List<DecisionLine> inOrder(List<Judged> judged) {
        return judged.stream()
                .filter(each -> each.line().isPresent())
                .sorted(
                        Comparator.comparingInt(Judged::rank)
                                .thenComparing(each -> each.line().orElseThrow(), WITHIN_A_RANK))
                .flatMap(each -> each.line().stream())
                .toList();
    }

    /** What speaks against it, the first thing found. */
    public Optional<DecisionOutcome> refuse(List<Judged> judged, Fundedness fund, LocalDate today) {
        if (judged.isEmpty()) {
            return Optional.of(refused(DecisionReason.NO_LINES, ""));
        }
        if (text.signer().isBlank() || text.signerPost().isBlank()) {
            return Optional.of(refused(DecisionReason.SIGNER_MISSING, ""));
        }
        if (text.about().isBlank()) {
            return Optional.of(refused(DecisionReason.ABOUT_MISSING, ""));
        }
        if (text.date().isAfter(today)) {
            return Optional.of(refused(DecisionReason.DATE_IN_FUTURE, ""));
        }
        for (Judged each : judged) {
            if (each.refusal().isPresent()) {
                return Optional.of(refused(each.refusal().get(), each.about()));
            }
        }
        return fund.isEnough()
                ? Optional.empty()
                : Optional.of(refused(DecisionReason.FUND_SHORT, ""));
    }

    /**
     * Whether the fund bears it.
     *
     * @param after what is left of the fund
     * @param accepted whether the leader issues it all the same
     */
    public record Fundedness(long after, boolean accepted) {
        boolean isEnough() {
            return after >= 0 || accepted;
        }
    }

    public DecisionOutcome handOver(Set<DossierId> which, Aftermath.HandOver how, LocalDate today) {
        if (how.on().isBefore(text.date())) {
            return refused(DecisionReason.HANDED_OVER_BEFORE_DECISION, "");
        }
        return how.on().isAfter(today)
                ? refused(DecisionReason.DAY_IN_FUTURE, "")
                : changed(
                        which,
                        line ->
                                line.after().handOver().isPresent()
                                        ? Optional.of(DecisionReason.ALREADY_HANDED_OVER)
                                        : notRevoked(line),
                        line -> line.with(line.after().with(how)),
                        Optional.empty());
    }

    /**
     * Hủy bỏ some lines (Luật Thi đua, khen thưởng 2022, Điều 93).
     *
     * @param how for each line completed with what is to be given back
     */
    public DecisionOutcome revoke(Set<DossierId> which, Aftermath.Revocation how, LocalDate today) {
        if (how.words().isBlank()) {
            return refused(DecisionReason.REVOCATION_WITHOUT_GROUND, "");
        }
        if (how.date().isBefore(text.date())) {
            return refused(DecisionReason.REVOKED_BEFORE_DECISION, "");
        }
        return how.date().isAfter(today)
                ? refused(DecisionReason.DAY_IN_FUTURE, "")
                : changed(
                        which,
                        Decision::notRevoked,
                        line -> line.with(line.after().with(owed(line, how))),
                        Optional.of(DecisionEvent.DecisionRevoked::new));
    }

    private static Aftermath.Revocation owed(DecisionLine line, Aftermath.Revocation how) {
        return new Aftermath.Revocation(
                how.number(),
                how.date(),
                how.ground(),
                how.words(),
                how.returnBy(),
                line.after().handOver().isPresent(),
                Optional.empty(),
                line.after().handOver().isPresent() ? line.reward().dong() : 0,
                Optional.empty());
    }

    /** Thu hồi: what came back. */
    public DecisionOutcome recover(
            DossierId which,
            Optional<LocalDate> objects,
            Optional<LocalDate> money,
            LocalDate today) {
        return changed(
                Set.of(which),
                line -> refuseRecovery(line, objects, money, today),
                line ->
                        line.with(
                                line.after()
                                        .with(
                                                line.after()
                                                        .revocation()
                                                        .orElseThrow()
                                                        .recovered(objects, money))),
                Optional.empty());
    }

    private static Optional<DecisionReason> refuseRecovery(
            DecisionLine line,
            Optional<LocalDate> objects,
            Optional<LocalDate> money,
            LocalDate today) {
        Optional<Aftermath.Revocation> revocation = line.after().revocation();
        if (revocation.isEmpty()) {
            return Optional.of(DecisionReason.NOT_REVOKED);
        }
        List<LocalDate> days = new ArrayList<>();
        objects.ifPresent(days::add);
        money.ifPresent(days::add);
        if (days.stream().anyMatch(each -> each.isBefore(revocation.get().date()))) {
            return Optional.of(DecisionReason.RECOVERED_BEFORE_REVOCATION);
        }
        return days.stream().anyMatch(each -> each.isAfter(today))
                ? Optional.of(DecisionReason.DAY_IN_FUTURE)
                : Optional.empty();
    }

    /** Đề nghị cấp đổi, cấp lại. */
    public DecisionOutcome askReissue(DossierId which, Reissue reissue, LocalDate today) {
        return changed(
                Set.of(which),
                line -> {
                    if (reissue.reason().isBlank()) {
                        return Optional.of(DecisionReason.REISSUE_WITHOUT_REASON);
                    }
                    if (reissue.asked().isAfter(today)) {
                        return Optional.of(DecisionReason.DAY_IN_FUTURE);
                    }
                    if (line.after().handOver().isEmpty()) {
                        return Optional.of(DecisionReason.REISSUE_BEFORE_HAND_OVER);
                    }
                    return line.after().reissues().stream()
                                    .anyMatch(each -> each.state() == Reissue.State.ASKED)
                            ? Optional.of(DecisionReason.REISSUE_OPEN)
                            : notRevoked(line);
                },
                line -> line.with(line.after().with(reissue)),
                Optional.empty());
    }

    /** Giải quyết đề nghị cấp đổi, cấp lại. */
    public DecisionOutcome answerReissue(
            DossierId which, String reissue, boolean granted, LocalDate on, String words) {
        return changed(
                Set.of(which),
                line -> {
                    if (open(line, reissue).isEmpty()) {
                        return Optional.of(DecisionReason.REISSUE_UNKNOWN);
                    }
                    return !granted && words.isBlank()
                            ? Optional.of(DecisionReason.REISSUE_REFUSED_WITHOUT_REASON)
                            : Optional.empty();
                },
                line ->
                        line.with(
                                line.after()
                                        .with(
                                                open(line, reissue)
                                                        .orElseThrow()
                                                        .in(
                                                                granted
                                                                        ? Reissue.State.GRANTED
                                                                        : Reissue.State.REFUSED,
                                                                on,
                                                                words))),
                Optional.empty());
    }

    private static Optional<Reissue> open(DecisionLine line, String reissue) {
        return line.after().reissues().stream()
                .filter(each -> each.id().equals(reissue))
                .filter(each -> each.state() == Reissue.State.ASKED)
                .findFirst();
    }

    private static Optional<DecisionReason> notRevoked(DecisionLine line) {
        return line.after().revocation().isPresent()
                ? Optional.of(DecisionReason.REVOKED)
                : Optional.empty();
    }

    private DecisionOutcome changed(
            Set<DossierId> which,
            Function<DecisionLine, Optional<DecisionReason>> refusal,
            Function<DecisionLine, DecisionLine> change,
            Optional<Function<Decision, DecisionEvent>> event) {
        if (!isIssued()) {
            return refused(DecisionReason.NOT_ISSUED, "");
        }
        long known = lines.stream().filter(each -> which.contains(each.dossier())).count();
        if (which.isEmpty() || known < which.size()) {
            return refused(DecisionReason.LINE_UNKNOWN, "");
        }
        List<DecisionLine> next = new ArrayList<>();
        for (DecisionLine line : lines) {
            boolean meant = which.contains(line.dossier());
            Optional<DecisionReason> reason = meant ? refusal.apply(line) : Optional.empty();
            if (reason.isPresent()) {
                return refused(reason.get(), line.name());
            }
            next.add(meant ? change.apply(line) : line);
        }
        Decision after = new Decision(id, unit, text, dossiers, number, next, version);
        return new DecisionOutcome.Done(
                after, event.stream().map(each -> each.apply(after)).toList());
    }

    private static DecisionOutcome refused(DecisionReason reason, String about) {
        return new DecisionOutcome.Refused(reason, about);
    }
}
