package vn.thidua.awards.subject.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.Flaw;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.SubjectOutcome;
import vn.thidua.awards.subject.SubjectReason;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.Transfer;
import vn.thidua.awards.subject.Transfers;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Chuyển hồ sơ của một người về đơn vị mới. The new unit says whom it has got and from where, and learns nothing before
 * somebody agrees: a leader of the former unit, or of a unit above both. Then the former unit's entry goes over with its
 * history and is read as one with the new unit's; honours stay in the register in which they were entered.
 */
@Component
public class TransferSubjects {

    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo của đơn vị cũ hoặc của cấp trên chung được trả lời đề nghị chuyển hồ sơ.";

    /**
     * A transfer with whom it is about.
     *
     * @param subject as the new unit has written
     * @param candidates who it may be in the former unit's register; only for who may answer
     */
    public record Seen(Transfer transfer, Subject subject, List<Subject> candidates) {}

    private final Subjects subjects;
    private final Transfers transfers;
    private final TenantTree tree;
    private final Clock clock;

    TransferSubjects(Subjects subjects, Transfers transfers, TenantTree tree, Clock clock) {
        this.subjects = subjects;
        this.transfers = transfers;
        this.tree = tree;
        this.clock = clock;
    }

    public Outcome<Seen> propose(Caller by, SubjectId id, TenantId from, String reason) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KeepSubjects.WORKERS_ONLY);
        }
        Optional<Subject> subject = subjects.find(id);
        if (subject.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Optional<SubjectReason> refusal = refusal(by, subject.get(), from);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(List.of(new Flaw("fromUnitId", refusal.get())));
        }
        Transfer transfer =
                new Transfer(
                        UUID.randomUUID().toString(),
                        by.tenant(),
                        id,
                        from,
                        reason.strip(),
                        by.subject(),
                        clock.instant(),
                        Transfer.State.WAITING,
                        Optional.empty(),
                        "",
                        0);
        boolean _ = transfers.store(transfer);
        return new Outcome.Done<>(new Seen(transfer, subject.get(), List.of()));
    }

    private Optional<SubjectReason> refusal(Caller by, Subject subject, TenantId from) {
        if (subject.kind() != SubjectKind.PERSON) {
            return Optional.of(SubjectReason.NOT_A_PERSON);
        }
        if (tree.node(from).isEmpty() || acting(by).contains(from)) {
            return Optional.of(SubjectReason.NO_FORMER_UNIT);
        }
        return transfers.own().stream()
                        .anyMatch(each -> each.isWaiting() && each.subject().equals(subject.id()))
                ? Optional.of(SubjectReason.TRANSFER_WAITING)
                : Optional.empty();
    }

    /** The own ones; what a crash has left half done is finished first. */
    public List<Seen> own(Caller by) {
        transfers.own().stream()
                .filter(each -> each.state() == Transfer.State.AGREED)
                .forEach(this::carryOut);
        return transfers.own().stream()
                .flatMap(
                        each ->
                                subjects
                                        .find(each.subject())
                                        .map(subject -> new Seen(each, subject, List.of()))
                                        .stream())
                .toList();
    }

    /** Those that wait for an answer of this unit: it is asked for somebody, or both units lie below it. */
    public List<Seen> toAnswer(Caller by) {
        Map<String, Transfer> waiting = new LinkedHashMap<>();
        transfers.asking(acting(by)).forEach(each -> waiting.put(each.id(), each));
        transfers.below(today()).stream()
                .filter(each -> isAbove(by, each.from()))
                .forEach(each -> waiting.put(each.id(), each));
        return waiting.values().stream().flatMap(each -> seen(each).stream()).toList();
    }

    private Optional<Seen> seen(Transfer transfer) {
        return inNameOf(transfer.to(), () -> subjects.find(transfer.subject()))
                .map(
                        subject ->
                                new Seen(
                                        transfer,
                                        subject,
                                        inNameOf(transfer.from(), () -> subjects.alike(subject))));
    }

    public Outcome<Seen> agree(Caller by, String id, SubjectId entry) {
        return answer(
                by,
                id,
                seen -> {
                    if (seen.candidates().stream().noneMatch(each -> each.id().equals(entry))) {
                        return new Outcome.Refused<>(
                                List.of(new Flaw("subjectId", SubjectReason.NOT_THE_SAME)));
                    }
                    Transfer agreed = seen.transfer().agreed(entry);
                    if (!transfers.store(agreed)) {
                        return new Outcome.Stale<>(agreed.version() + 1);
                    }
                    carryOut(next(agreed));
                    return new Outcome.Done<>(new Seen(agreed, seen.subject(), List.of()));
                });
    }

    public Outcome<Seen> refuse(Caller by, String id, String why) {
        return answer(
                by,
                id,
                seen -> {
                    if (why.isBlank()) {
                        return new Outcome.Refused<>(
                                List.of(new Flaw("reason", SubjectReason.REASON_MISSING)));
                    }
                    return stored(seen, seen.transfer().refused(why.strip()));
                });
    }

    public Outcome<Seen> withdraw(Caller by, String id) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KeepSubjects.WORKERS_ONLY);
        }
        Optional<Transfer> known = transfers.own(id).filter(Transfer::isWaiting);
        Optional<Subject> subject = known.flatMap(each -> subjects.find(each.subject()));
        return subject.isEmpty()
                ? new Outcome.Absent<>()
                : stored(
                        new Seen(known.orElseThrow(), subject.get(), List.of()),
                        known.orElseThrow().withdrawn());
    }

    private Outcome<Seen> stored(Seen seen, Transfer next) {
        return transfers.store(next)
                ? new Outcome.Done<>(new Seen(next, seen.subject(), List.of()))
                : new Outcome.Stale<>(next.version() + 1);
    }

    private Outcome<Seen> answer(Caller by, String id, Function<Seen, Outcome<Seen>> decide) {
        Optional<Seen> waiting =
                toAnswer(by).stream().filter(each -> each.transfer().id().equals(id)).findFirst();
        if (waiting.isEmpty()) {
            return new Outcome.Absent<>();
        }
        return by.has("leader")
                ? decide.apply(waiting.get())
                : new Outcome.Forbidden<>(LEADERS_ONLY);
    }

    /** Can be done again from any point: what has gone over stays there, what is merged stays so. */
    private void carryOut(Transfer transfer) {
        SubjectId entry = transfer.moved().orElseThrow();
        List<Subject> going = new ArrayList<>();
        inNameOf(transfer.from(), () -> subjects.whole(entry))
                .map(WholeSubject::parts)
                .ifPresent(going::addAll);
        inNameOf(transfer.from(), () -> subjects.find(entry)).ifPresent(going::add);
        // the main entry last: as long as it is here, its parts are found
        going.forEach(each -> transfers.give(each, transfer.to()));
        inNameOf(
                transfer.to(),
                () -> {
                    Optional<Subject> main = subjects.find(transfer.subject());
                    Optional<Subject> gone =
                            subjects.find(entry).filter(each -> each.mergedInto().isEmpty());
                    if (main.isPresent()
                            && gone.isPresent()
                            && gone.get().merge(main.get())
                                    instanceof SubjectOutcome.Done(var one)) {
                        boolean _ = subjects.replace(one);
                    }
                    return main;
                });
        boolean _ = transfers.store(transfer.done());
    }

    private static Transfer next(Transfer stored) {
        return new Transfer(
                stored.id(),
                stored.to(),
                stored.subject(),
                stored.from(),
                stored.reason(),
                stored.proposedBy(),
                stored.proposedAt(),
                stored.state(),
                stored.moved(),
                stored.answer(),
                stored.version() + 1);
    }

    private static <R> R inNameOf(TenantId unit, ScopedValue.CallableOp<R, RuntimeException> work) {
        return Tenancy.call(new TenantScope.Work(unit, "transfer a person's record"), work);
    }

    /** The own unit and those that it continues. */
    private Set<TenantId> acting(Caller by) {
        return tree.continuedBy(by.tenant(), today());
    }

    /** On the last day on which the former unit existed, if it has ended. */
    private boolean isAbove(Caller by, TenantId from) {
        LocalDate day =
                tree.node(from)
                        .flatMap(node -> node.validTo())
                        .map(end -> end.minusDays(1))
                        .filter(last -> last.isBefore(today()))
                        .orElseGet(this::today);
        return tree.isAbove(by.tenant(), from, day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
