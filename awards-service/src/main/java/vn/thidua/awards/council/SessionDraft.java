package vn.thidua.awards.council;

import java.util.List;
import java.util.Set;
import vn.thidua.awards.council.Session.Outline;
import vn.thidua.awards.council.Session.Stage;

/** A session on its way from one state to the next: all as before but what is set. */
final class SessionDraft {

    private final Session before;
    Outline outline;
    Stage stage;
    List<CouncilMember> seats;
    List<AgendaItem> items;
    List<Recusal> recusals;
    Set<String> present;
    BallotBox box;
    List<PaperCount> counts;
    List<WrittenOpinion> opinions;
    List<ItemResult> results;

    private SessionDraft(Session before) {
        this.before = before;
        outline = before.outline();
        stage = before.stage();
        seats = before.seats();
        items = before.items();
        recusals = before.recusals();
        present = before.present();
        box = before.box();
        counts = before.counts();
        opinions = before.opinions();
        results = before.results();
    }

    static SessionDraft of(Session before) {
        return new SessionDraft(before);
    }

    SessionOutcome done() {
        return new SessionOutcome.Done(
                new Session(
                        before.id(),
                        before.unit(),
                        before.council(),
                        outline,
                        stage,
                        seats,
                        items,
                        recusals,
                        present,
                        box,
                        counts,
                        opinions,
                        results,
                        before.version()));
    }
}
