package vn.thidua.awards.decision.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.decision.AfterRules;
import vn.thidua.awards.decision.Aftermath;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.DecisionNumber;
import vn.thidua.awards.decision.DecisionOutcome;
import vn.thidua.awards.decision.DecisionReason;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.usecase.RecordHandOver;
import vn.thidua.platform.tenancy.Caller;

/** Trao, cấp đổi, cấp lại, hủy bỏ và thu hồi. */
@Component
public class FollowDecisions {

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị ra quyết định được ghi việc này.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị ra quyết định được hủy bỏ quyết định. Hãy trình lãnh đạo.";
    private static final int TRIES = 8;

    /** What a leader says who takes an award back. */
    public record Revoking(String number, LocalDate date, Aftermath.Ground ground, String words) {}

    private final Decisions decisions;
    private final RecordHandOver handOvers;
    private final AfterRules rules;
    private final Clock clock;

    FollowDecisions(Decisions decisions, RecordHandOver handOvers, AfterRules rules, Clock clock) {
        this.decisions = decisions;
        this.handOvers = handOvers;
        this.rules = rules;
        this.clock = clock;
    }

    /** The dossiers learn of it at once; said twice, they keep the first. */
    public Outcome<Decision> handOver(
            Caller by, DecisionId id, Set<DossierId> which, Aftermath.HandOver how) {
        Outcome<Decision> outcome =
                kept(by, id, decision -> decision.handOver(which, how, today()));
        if (outcome instanceof Outcome.Done<Decision>(var decision)) {
            decision.lines().stream()
                    .filter(line -> which.contains(line.dossier()))
                    .forEach(
                            line ->
                                    handOvers.record(
                                            line.unit(),
                                            line.dossier(),
                                            decision.unit(),
                                            how.on()));
        }
        return outcome;
    }

    public Outcome<Decision> revoke(Caller by, DecisionId id, Set<DossierId> which, Revoking said) {
        if (!by.has("leader")) {
            return decisions.find(id).isPresent()
                    ? new Outcome.Forbidden<>(LEADERS_ONLY)
                    : new Outcome.Absent<>();
        }
        Optional<DecisionNumber> number = DecisionNumber.of(said.number());
        return tried(
                id,
                decision -> {
                    if (number.isEmpty()) {
                        return refused(DecisionReason.NUMBER_MALFORMED, said.number());
                    }
                    String key =
                            number.get()
                                    .key(said.date().getYear(), decision.text().decider().name());
                    if (decisions.isTaken(key)) {
                        return refused(DecisionReason.NUMBER_TAKEN, said.number());
                    }
                    return decision.revoke(
                            which,
                            new Aftermath.Revocation(
                                    number.get(),
                                    said.date(),
                                    said.ground(),
                                    said.words(),
                                    said.date().plusDays(rules.returnDays()),
                                    false,
                                    Optional.empty(),
                                    0,
                                    Optional.empty()),
                            today());
                });
    }

    public Outcome<Decision> recover(
            Caller by,
            DecisionId id,
            DossierId which,
            Optional<LocalDate> objects,
            Optional<LocalDate> money) {
        return kept(by, id, decision -> decision.recover(which, objects, money, today()));
    }

    public Outcome<Decision> askReissue(
            Caller by,
            DecisionId id,
            DossierId which,
            Aftermath.Reissue.Kind kind,
            LocalDate asked,
            String reason) {
        Aftermath.Reissue reissue =
                new Aftermath.Reissue(
                        UUID.randomUUID().toString(),
                        kind,
                        asked,
                        reason,
                        asked.plusDays(rules.reissueDays()),
                        Aftermath.Reissue.State.ASKED,
                        Optional.empty(),
                        "");
        return kept(by, id, decision -> decision.askReissue(which, reissue, today()));
    }

    public Outcome<Decision> answerReissue(
            Caller by,
            DecisionId id,
            DossierId which,
            String reissue,
            boolean granted,
            String words) {
        return kept(
                by,
                id,
                decision -> decision.answerReissue(which, reissue, granted, today(), words));
    }

    private Outcome<Decision> kept(
            Caller by, DecisionId id, Function<Decision, DecisionOutcome> decide) {
        if (decisions.find(id).isPresent() && !by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KEEPERS_ONLY);
        }
        return tried(id, decide);
    }

    private Outcome<Decision> tried(DecisionId id, Function<Decision, DecisionOutcome> decide) {
        Outcome<Decision> last = new Outcome.Absent<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Decision> known = decisions.find(id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            switch (decide.apply(known.get())) {
                case DecisionOutcome.Refused(var reason, var about) -> {
                    return new Outcome.Refused<>(reason, about);
                }
                case DecisionOutcome.Done(var decision, var events) -> {
                    if (decisions.store(decision, events) == Decisions.Stored.STORED) {
                        return new Outcome.Done<>(decisions.find(id).orElse(decision));
                    }
                    last = new Outcome.Stale<>(decision.version() + 1);
                }
            }
        }
        return last;
    }

    private static DecisionOutcome refused(DecisionReason reason, String about) {
        return new DecisionOutcome.Refused(reason, about);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
