package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.council.Given.ONE;
import static vn.thidua.awards.council.Given.RULE;
import static vn.thidua.awards.council.Given.SEAL;
import static vn.thidua.awards.council.Given.TODAY;
import static vn.thidua.awards.council.Given.ballots;
import static vn.thidua.awards.council.Given.council;
import static vn.thidua.awards.council.Given.done;
import static vn.thidua.awards.council.Given.item;
import static vn.thidua.awards.council.Given.prepared;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose voices are counted, and whether enough have been heard. */
class VoicesTest {

    private static final Share EIGHTY = Share.atLeast(4, 5);

    private static Session opened(
            int members, int present, Session.Mode mode, Recusal.State state, String... left) {
        Session session = prepared(council(members), mode, item(ONE, "Hoa", EIGHTY));
        for (String each : left) {
            session =
                    done(
                            session.recuse(
                                    new Recusal(
                                            ONE, each, Recusal.Ground.OTHER, state, "Người nhà")));
        }
        return done(done(session.attend(Given.first(present))).open(RULE, SEAL, TODAY));
    }

    private static Session cast(Session session, int first, int last) {
        Session next = session;
        for (int at = first; at <= last; at++) {
            next = done(next.cast("m" + at, ballots(Choice.FOR, ONE), SEAL));
        }
        return next;
    }

    private static void refused(SessionOutcome outcome, CouncilReason reason) {
        assertThat(outcome).isEqualTo(new SessionOutcome.Refused(reason));
    }

    @Test
    void who_is_recused_has_no_ballot_on_paper() {
        Session session = opened(11, 11, Session.Mode.ON_PAPER, Recusal.State.CONFIRMED, "m3");
        refused(
                session.count(List.of(new PaperCount(ONE, 11, 0, 0))),
                CouncilReason.VOTES_ABOVE_MEMBERS);
        assertThat(done(session.count(List.of(new PaperCount(ONE, 10, 0, 0)))).items()).hasSize(1);
    }

    @Test
    void who_was_proposed_and_dismissed_votes() {
        Session session = opened(5, 5, Session.Mode.ON_SCREEN, Recusal.State.DISMISSED, "m3");
        assertThat(session.isRecused(ONE, "m3")).isFalse();
        assertThat(done(cast(session, 1, 5).close(RULE, SEAL)).results().getFirst().inFavour())
                .isEqualTo(5);
    }

    @Test
    void a_written_opinion_is_a_voice_at_the_closing() {
        Session seven = cast(opened(10, 8, Session.Mode.ON_SCREEN, Recusal.State.CONFIRMED), 1, 7);
        refused(seven.close(RULE, SEAL), CouncilReason.NO_QUORUM_AT_CLOSING);
        Session opined =
                done(
                        seven.opine(
                                new WrittenOpinion("m9", "CV 5", TODAY, Map.of(ONE, Choice.FOR)),
                                TODAY));
        assertThat(done(opined.close(RULE, SEAL)).results().getFirst().inFavour()).isEqualTo(8);
    }

    @Test
    void who_is_there_and_has_nothing_to_vote_on_is_heard_all_the_same() {
        Session seven =
                cast(opened(10, 8, Session.Mode.ON_SCREEN, Recusal.State.CONFIRMED, "m8"), 1, 7);
        assertThat(done(seven.close(RULE, SEAL)).results()).hasSize(1);
    }

    @Test
    void where_nobody_is_left_to_vote_nothing_passes() {
        Session all =
                opened(3, 3, Session.Mode.ON_SCREEN, Recusal.State.CONFIRMED, "m1", "m2", "m3");
        ItemResult result = done(all.close(Given.rule(false), SEAL)).results().getFirst();
        assertThat(result.members()).isZero();
        assertThat(result.passed()).isFalse();
    }
}
