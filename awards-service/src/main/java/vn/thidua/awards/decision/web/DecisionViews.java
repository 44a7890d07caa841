package vn.thidua.awards.decision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.decision.Aftermath;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionLine;
import vn.thidua.awards.decision.DecisionNumber;
import vn.thidua.awards.decision.DecisionOutcome;
import vn.thidua.awards.decision.DecisionReason;
import vn.thidua.awards.decision.Judged;
import vn.thidua.awards.decision.usecase.IssueDecisions;
import vn.thidua.awards.money.Reward;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Caller;

/** Decisions as the contract has them, and what the person may do next. */
final class DecisionViews {

    private DecisionViews() {}

    enum Action {
        WRITE,
        ISSUE,
        DISCARD,
        HAND_OVER,
        REVOKE,
        RECOVER,
        REISSUE
    }

    record RevocationView(
            String number,
            LocalDate date,
            Aftermath.Ground ground,
            String groundWords,
            String words,
            LocalDate returnBy,
            boolean objects,
            @Nullable LocalDate objectsReturned,
            long dong,
            @Nullable LocalDate moneyReturned,
            boolean settled) {

        static RevocationView of(Aftermath.Revocation revocation) {
            return new RevocationView(
                    revocation.number().toString(),
                    revocation.date(),
                    revocation.ground(),
                    revocation.ground().words(),
                    revocation.words(),
                    revocation.returnBy(),
                    revocation.objects(),
                    revocation.objectsReturned().orElse(null),
                    revocation.dong(),
                    revocation.moneyReturned().orElse(null),
                    revocation.isSettled());
        }
    }

    record ReissueView(
            String id,
            Aftermath.Reissue.Kind kind,
            LocalDate asked,
            String reason,
            LocalDate dueOn,
            Aftermath.Reissue.State state,
            @Nullable LocalDate answered,
            String note) {

        static ReissueView of(Aftermath.Reissue reissue) {
            return new ReissueView(
                    reissue.id(),
                    reissue.kind(),
                    reissue.asked(),
                    reissue.reason(),
                    reissue.dueOn(),
                    reissue.state(),
                    reissue.answered().orElse(null),
                    reissue.note());
        }
    }

    record LineView(
            String dossierId,
            String unitId,
            String unitName,
            @Nullable String subjectId,
            Award.Subject recipient,
            String name,
            String post,
            String award,
            String awardName,
            MeritKind kind,
            int year,
            String merit,
            String votes,
            long dong,
            String moneyWords,
            Reward.Basis moneyBasis,
            @Nullable Certainty moneyCertainty,
            @Nullable LocalDate handedOverOn,
            @Nullable String handOverPlace,
            @Nullable String receiver,
            @Nullable RevocationView revocation,
            List<ReissueView> reissues,
            @Nullable String refusal) {

        static LineView of(DecisionLine line, Optional<DecisionReason> refusal) {
            Optional<Aftermath.HandOver> handOver = line.after().handOver();
            return new LineView(
                    line.dossier().value(),
                    line.unit().value(),
                    line.unitName(),
                    line.subject().map(SubjectId::value).orElse(null),
                    line.recipient(),
                    line.name(),
                    line.post(),
                    line.award().value(),
                    line.awardName(),
                    line.kind(),
                    line.year(),
                    line.merit(),
                    line.inFavour(),
                    line.reward().dong(),
                    line.reward().words(),
                    line.reward().basis(),
                    line.reward().certainty().orElse(null),
                    handOver.map(Aftermath.HandOver::on).orElse(null),
                    handOver.map(Aftermath.HandOver::place).orElse(null),
                    handOver.map(Aftermath.HandOver::receiver).orElse(null),
                    line.after().revocation().map(RevocationView::of).orElse(null),
                    line.after().reissues().stream().map(ReissueView::of).toList(),
                    refusal.map(DecisionReason::sentence).orElse(null));
        }
    }

    record FundView(long balance, long after) {}

    record RefusalView(DecisionReason reason, String sentence, String about) {
        static RefusalView of(DecisionOutcome.Refused refused) {
            return new RefusalView(refused.reason(), refused.reason().sentence(), refused.about());
        }
    }

    record DecisionView(
            String id,
            long version,
            boolean own,
            String unitId,
            String unitName,
            boolean issued,
            String number,
            LocalDate date,
            Award.Decider decider,
            String signer,
            String signerPost,
            String about,
            List<LineView> lines,
            long total,
            @Nullable FundView fund,
            @Nullable RefusalView refusal,
            List<Action> actions) {}

    record RowView(
            String id,
            String number,
            LocalDate date,
            String about,
            String unitId,
            String unitName,
            boolean issued,
            int lines,
            int revoked,
            int handedOver,
            long paid) {

        static RowView of(Decision decision, String unitName) {
            return new RowView(
                    decision.id().value(),
                    numberOf(decision),
                    decision.text().date(),
                    decision.text().about(),
                    decision.unit().value(),
                    unitName,
                    decision.isIssued(),
                    decision.isIssued() ? decision.lines().size() : decision.dossiers().size(),
                    (int)
                            decision.lines().stream()
                                    .filter(each -> each.after().revocation().isPresent())
                                    .count(),
                    (int)
                            decision.lines().stream()
                                    .filter(each -> each.after().handOver().isPresent())
                                    .count(),
                    decision.paid());
        }
    }

    private static String numberOf(Decision decision) {
        return decision.number().map(DecisionNumber::toString).orElse(decision.text().number());
    }

    static DecisionView view(
            Caller caller,
            Decision decision,
            Optional<IssueDecisions.Check> check,
            String unitName) {
        List<LineView> lines =
                check.map(DecisionViews::judged)
                        .orElseGet(
                                () ->
                                        decision.lines().stream()
                                                .map(each -> LineView.of(each, Optional.empty()))
                                                .toList());
        return new DecisionView(
                decision.id().value(),
                decision.version(),
                caller.tenant().equals(decision.unit()),
                decision.unit().value(),
                unitName,
                decision.isIssued(),
                numberOf(decision),
                decision.text().date(),
                decision.text().decider(),
                decision.text().signer(),
                decision.text().signerPost(),
                decision.text().about(),
                lines,
                lines.stream().mapToLong(LineView::dong).sum(),
                check.map(each -> new FundView(each.balance(), each.after())).orElse(null),
                check.flatMap(IssueDecisions.Check::refusal).map(RefusalView::of).orElse(null),
                actions(caller, decision));
    }

    private static List<LineView> judged(IssueDecisions.Check check) {
        return check.judged().stream().flatMap(each -> lines(each).stream()).toList();
    }

    private static Optional<LineView> lines(Judged judged) {
        return judged.line().map(line -> LineView.of(line, judged.refusal()));
    }

    private static List<Action> actions(Caller caller, Decision decision) {
        List<Action> actions = new ArrayList<>();
        if (!caller.tenant().equals(decision.unit())) {
            return actions;
        }
        boolean keeps = caller.has("specialist") || caller.has("leader");
        if (!decision.isIssued()) {
            if (keeps) {
                actions.addAll(List.of(Action.WRITE, Action.DISCARD));
            }
            if (caller.has("leader")) {
                actions.add(Action.ISSUE);
            }
        } else {
            if (keeps) {
                actions.addAll(List.of(Action.HAND_OVER, Action.RECOVER, Action.REISSUE));
            }
            if (caller.has("leader")) {
                actions.add(Action.REVOKE);
            }
        }
        return actions;
    }
}
