package vn.thidua.awards.decision.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.Decision.Fundedness;
import vn.thidua.awards.decision.DecisionEvent;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.DecisionLine;
import vn.thidua.awards.decision.DecisionNumber;
import vn.thidua.awards.decision.DecisionOutcome;
import vn.thidua.awards.decision.DecisionReason;
import vn.thidua.awards.decision.DecisionText;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.awards.decision.Judged;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.Caller;

/** Dự thảo và ban hành quyết định khen thưởng. */
@Component
public class IssueDecisions {

    private static final String WRITERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được soạn quyết định khen thưởng.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được ban hành quyết định khen thưởng. Hãy trình lãnh đạo.";
    private static final int TRIES = 20;

    /**
     * What a draft would come to.
     *
     * @param balance what the fund has left now
     * @param total what the decision takes of it
     * @param refusal what speaks against issuing it, the first thing found
     */
    public record Check(
            List<Judged> judged,
            long total,
            long balance,
            Optional<DecisionOutcome.Refused> refusal) {

        public long after() {
            return balance - total;
        }
    }

    /** A decision; a draft with its check. */
    public record Seen(Decision decision, Optional<Check> check) {}

    private final Decisions decisions;
    private final Preparing preparing;
    private final KeepFund fund;
    private final Clock clock;

    IssueDecisions(Decisions decisions, Preparing preparing, KeepFund fund, Clock clock) {
        this.decisions = decisions;
        this.preparing = preparing;
        this.fund = fund;
        this.clock = clock;
    }

    public List<Decision> all() {
        return decisions.all();
    }

    public Optional<Seen> find(DecisionId id) {
        return decisions
                .find(id)
                .map(
                        decision ->
                                new Seen(
                                        decision,
                                        decision.isIssued()
                                                ? Optional.empty()
                                                : Optional.of(check(decision, false))));
    }

    /** Dossiers that lie before the unit's signer. */
    public List<AwardDossier> waiting(Caller by) {
        return preparing.waiting(
                Decision.draft(
                        new DecisionId("none"),
                        by.tenant(),
                        new DecisionText(
                                "",
                                today(),
                                vn.thidua.awards.catalogue.Award.Decider.PROVINCE,
                                "",
                                "",
                                ""),
                        List.of()));
    }

    public Outcome<Seen> draft(Caller by, DecisionText text, List<DossierId> dossiers) {
        if (!mayWrite(by)) {
            return new Outcome.Forbidden<>(WRITERS_ONLY);
        }
        DecisionId id = new DecisionId(UUID.randomUUID().toString());
        return stored(Decision.draft(id, by.tenant(), text, dossiers), List.of());
    }

    public Outcome<Seen> write(
            Caller by, DecisionId id, long seen, DecisionText text, List<DossierId> dossiers) {
        Optional<Decision> known = decisions.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!mayWrite(by)) {
            return new Outcome.Forbidden<>(WRITERS_ONLY);
        }
        return known.get().version() != seen
                ? new Outcome.Stale<>(known.get().version())
                : decided(known.get().write(text, dossiers));
    }

    /** Forgets a draft. */
    public Outcome<Boolean> discard(Caller by, DecisionId id) {
        Optional<Decision> known = decisions.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!mayWrite(by)) {
            return new Outcome.Forbidden<>(WRITERS_ONLY);
        }
        return known.get().isIssued()
                ? new Outcome.Refused<>(DecisionReason.ALREADY_ISSUED, "")
                : new Outcome.Done<>(decisions.remove(known.get()));
    }

    /**
     * Ban hành.
     *
     * @param fundAccepted the leader has read that the fund does not bear it
     */
    public Outcome<Seen> issue(Caller by, DecisionId id, long seen, boolean fundAccepted) {
        Optional<Decision> known = decisions.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        Decision draft = known.get();
        if (draft.version() != seen) {
            return new Outcome.Stale<>(draft.version());
        }
        Check check = check(draft, fundAccepted);
        String written = draft.text().number();
        if (!written.isBlank()) {
            return DecisionNumber.of(written)
                    .map(number -> issued(draft, check, number, fundAccepted))
                    .orElseGet(
                            () -> new Outcome.Refused<>(DecisionReason.NUMBER_MALFORMED, written));
        }
        return draft.text().isOwn()
                ? issuedWithNext(draft, check, fundAccepted)
                : new Outcome.Refused<>(DecisionReason.NUMBER_MISSING, "");
    }

    /** Another decision may take the number in between. */
    private Outcome<Seen> issuedWithNext(Decision draft, Check check, boolean accepted) {
        Outcome<Seen> last = new Outcome.Absent<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int next =
                    decisions.last(
                                    draft.text().date().getYear(),
                                    draft.text().decider().name(),
                                    DecisionNumber.SYMBOL)
                            + 1;
            last = issued(draft, check, new DecisionNumber(next, DecisionNumber.SYMBOL), accepted);
            if (!(last instanceof Outcome.Refused<Seen>(var reason, _))
                    || reason != DecisionReason.NUMBER_TAKEN) {
                return last;
            }
        }
        return last;
    }

    private Outcome<Seen> issued(
            Decision draft, Check check, DecisionNumber number, boolean accepted) {
        String key = number.key(draft.text().date().getYear(), draft.text().decider().name());
        if (decisions.isTaken(key)) {
            return new Outcome.Refused<>(DecisionReason.NUMBER_TAKEN, number.toString());
        }
        return decided(
                draft.issue(
                        check.judged(),
                        number,
                        new Fundedness(check.after(), accepted || check.total() == 0),
                        today()));
    }

    private Check check(Decision draft, boolean accepted) {
        List<Judged> judged = preparing.judged(draft);
        long total =
                draft.text().isOwn()
                        ? judged.stream()
                                .flatMap(each -> each.line().stream())
                                .mapToLong(DecisionLine::paid)
                                .sum()
                        : 0;
        long balance = fund.ofYear(draft.text().date().getYear()).balance();
        Optional<DecisionOutcome.Refused> refusal =
                draft.refuse(
                                judged,
                                new Fundedness(balance - total, accepted || total == 0),
                                today())
                        .filter(DecisionOutcome.Refused.class::isInstance)
                        .map(DecisionOutcome.Refused.class::cast);
        return new Check(judged, total, balance, refusal);
    }

    private Outcome<Seen> decided(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Refused(var reason, var about) ->
                    new Outcome.Refused<>(reason, about);
            case DecisionOutcome.Done(var decision, var events) -> stored(decision, events);
        };
    }

    private Outcome<Seen> stored(Decision decision, List<DecisionEvent> events) {
        return switch (decisions.store(decision, events)) {
            case STORED ->
                    find(decision.id())
                            .<Outcome<Seen>>map(Outcome.Done::new)
                            .orElseGet(Outcome.Absent::new);
            case NUMBER_TAKEN ->
                    new Outcome.Refused<>(
                            DecisionReason.NUMBER_TAKEN,
                            decision.number().map(DecisionNumber::toString).orElse(""));
            case OVERTAKEN -> new Outcome.Stale<>(decision.version() + 1);
        };
    }

    private static boolean mayWrite(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
