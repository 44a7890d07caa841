package vn.thidua.awards.council.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.council.AgendaItem;
import vn.thidua.awards.council.Ballot;
import vn.thidua.awards.council.Choice;
import vn.thidua.awards.council.CouncilMember;
import vn.thidua.awards.council.CouncilRule;
import vn.thidua.awards.council.ItemResult;
import vn.thidua.awards.council.PaperCount;
import vn.thidua.awards.council.Recusal;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.Session.Stage;
import vn.thidua.awards.council.WrittenOpinion;
import vn.thidua.awards.council.usecase.RunSessions.Seen;
import vn.thidua.awards.council.usecase.SessionPart;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.Caller;

/** Sessions as the contract has them, and what the person may do next. Before the end nothing of any ballot. */
final class SessionViews {

    private SessionViews() {}

    enum Action {
        PREPARE,
        ATTEND,
        RECUSE,
        OPEN,
        VOTE,
        OPINE,
        COUNT,
        CLOSE
    }

    record SeatView(
            String id,
            String name,
            String post,
            String workplace,
            CouncilMember.Role role,
            String roleName,
            boolean account,
            boolean present,
            boolean voted,
            boolean wrote) {}

    record ResultView(
            int members,
            int recused,
            int inFavour,
            int against,
            int silent,
            boolean passed,
            String words) {

        static ResultView of(ItemResult result) {
            return new ResultView(
                    result.members(),
                    result.recused(),
                    result.inFavour(),
                    result.against(),
                    result.silent(),
                    result.passed(),
                    result.words());
        }
    }

    record ItemView(
            String dossierId,
            String unitId,
            String unitName,
            String nominee,
            String post,
            String award,
            String awardName,
            int year,
            String merit,
            String needed,
            int neededVotes,
            String article,
            @Nullable ResultView result,
            List<Ballot> ballots) {

        static ItemView waiting(AgendaItem item) {
            return of(item, 0, Optional.empty(), List.of());
        }

        static ItemView of(
                AgendaItem item, int members, Optional<ItemResult> result, List<Ballot> ballots) {
            return new ItemView(
                    item.dossier().value(),
                    item.unit().value(),
                    item.unitName(),
                    item.nominee(),
                    item.post(),
                    item.award().value(),
                    item.awardName(),
                    item.year(),
                    item.merit(),
                    item.needed().words(),
                    item.needed().neededOf(members),
                    item.article(),
                    result.map(ResultView::of).orElse(null),
                    ballots);
        }
    }

    record RecusalView(
            String dossierId,
            String memberId,
            Recusal.Ground ground,
            Recusal.State state,
            String note) {

        static RecusalView of(Recusal recusal) {
            return new RecusalView(
                    recusal.dossier().value(),
                    recusal.member(),
                    recusal.ground(),
                    recusal.state(),
                    recusal.note());
        }
    }

    record ChoiceView(String dossierId, Choice choice) {}

    record OpinionView(String memberId, String paper, LocalDate on, List<ChoiceView> choices) {

        static OpinionView of(WrittenOpinion opinion) {
            return new OpinionView(
                    opinion.member(),
                    opinion.paper(),
                    opinion.on(),
                    opinion.choices().entrySet().stream()
                            .map(each -> new ChoiceView(each.getKey().value(), each.getValue()))
                            .toList());
        }
    }

    record CountView(String dossierId, int inFavour, int against, int invalid) {

        static CountView of(PaperCount count) {
            return new CountView(
                    count.dossier().value(), count.inFavour(), count.against(), count.invalid());
        }
    }

    record QuorumView(
            int members,
            int present,
            int needed,
            boolean reached,
            String source,
            Certainty certainty) {

        static QuorumView of(Session session, CouncilRule rule) {
            int members = session.seats().size();
            int present = session.present().size();
            return new QuorumView(
                    members,
                    present,
                    rule.awardQuorum().neededOf(members),
                    rule.awardQuorum().reachedBy(present, members),
                    rule.source(),
                    rule.certainty());
        }
    }

    /** The seat of who asks; {@code dossierIds}: on which to vote. */
    record OwnSeat(String memberId, boolean voted, List<String> dossierIds) {}

    record SessionView(
            String id,
            long version,
            String councilId,
            String councilName,
            String name,
            LocalDate on,
            String place,
            Session.Mode mode,
            Stage stage,
            QuorumView quorum,
            boolean recusedCount,
            List<SeatView> seats,
            List<ItemView> items,
            List<RecusalView> recusals,
            List<OpinionView> opinions,
            List<CountView> counts,
            @Nullable OwnSeat own,
            List<Action> actions) {}

    /** For a list. */
    record SessionRow(
            String id,
            String councilName,
            String name,
            LocalDate on,
            Stage stage,
            int items,
            int passed) {

        static SessionRow of(Seen seen) {
            Session session = seen.session();
            return new SessionRow(
                    session.id().value(),
                    seen.council().name(),
                    session.outline().name(),
                    session.outline().on(),
                    session.stage(),
                    session.items().size(),
                    (int) session.results().stream().filter(ItemResult::passed).count());
        }
    }

    static SessionView view(Caller caller, Seen seen) {
        Session session = seen.session();
        SessionPart part = new SessionPart(caller, session);
        return new SessionView(
                session.id().value(),
                session.version(),
                session.council().value(),
                seen.council().name(),
                session.outline().name(),
                session.outline().on(),
                session.outline().place(),
                session.outline().mode(),
                session.stage(),
                QuorumView.of(session, seen.rule()),
                seen.rule().recusedCount(),
                session.seats().stream().map(each -> seat(session, each)).toList(),
                session.items().stream().map(each -> item(session, each)).toList(),
                session.recusals().stream().map(RecusalView::of).toList(),
                session.opinions().stream().map(OpinionView::of).toList(),
                session.counts().stream().map(CountView::of).toList(),
                part.seat().map(each -> own(session, each)).orElse(null),
                actions(part));
    }

    private static SeatView seat(Session session, CouncilMember member) {
        return new SeatView(
                member.id(),
                member.name(),
                member.post(),
                member.workplace(),
                member.role(),
                member.role().words(),
                member.username().isPresent(),
                session.present().contains(member.id()),
                session.hasVoted(member.id()),
                session.opinions().stream().anyMatch(each -> each.member().equals(member.id())));
    }

    private static ItemView item(Session session, AgendaItem item) {
        DossierId dossier = item.dossier();
        return ItemView.of(
                item,
                session.seats().size(),
                session.results().stream()
                        .filter(each -> each.dossier().equals(dossier))
                        .findFirst(),
                session.box().ballots().getOrDefault(dossier, List.of()));
    }

    private static OwnSeat own(Session session, CouncilMember member) {
        return new OwnSeat(
                member.id(),
                session.hasVoted(member.id()),
                session.votedBy(member.id()).stream().map(each -> each.dossier().value()).toList());
    }

    private static List<Action> actions(SessionPart part) {
        Session session = part.session();
        List<Action> actions = new ArrayList<>();
        switch (session.stage()) {
            case PREPARING -> {
                if (part.mayKeep()) {
                    actions.addAll(List.of(Action.PREPARE, Action.ATTEND, Action.RECUSE));
                }
                if (part.mayPreside()) {
                    actions.add(Action.OPEN);
                }
            }
            case VOTING -> voting(part, session, actions);
            case CLOSED -> {}
        }
        return actions;
    }

    private static void voting(SessionPart part, Session session, List<Action> actions) {
        boolean onPaper = session.outline().mode() == Session.Mode.ON_PAPER;
        if (part.mayKeep()) {
            actions.addAll(List.of(Action.ATTEND, Action.OPINE));
            if (onPaper) {
                actions.add(Action.COUNT);
            }
        }
        boolean votes =
                part.seat()
                        .filter(each -> !session.hasVoted(each.id()))
                        .filter(each -> !session.votedBy(each.id()).isEmpty())
                        .isPresent();
        if (!onPaper && votes) {
            actions.add(Action.VOTE);
        }
        if (part.mayPreside()) {
            actions.add(Action.CLOSE);
        }
    }
}
