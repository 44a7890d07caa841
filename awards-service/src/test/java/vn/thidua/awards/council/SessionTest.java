package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.council.Given.ONE;
import static vn.thidua.awards.council.Given.RULE;
import static vn.thidua.awards.council.Given.SEAL;
import static vn.thidua.awards.council.Given.TODAY;
import static vn.thidua.awards.council.Given.TWO;
import static vn.thidua.awards.council.Given.ballots;
import static vn.thidua.awards.council.Given.council;
import static vn.thidua.awards.council.Given.done;
import static vn.thidua.awards.council.Given.item;
import static vn.thidua.awards.council.Given.prepared;
import static vn.thidua.awards.council.Given.voted;
import static vn.thidua.awards.council.Given.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.awards.dossier.DossierId;

/** A session from its agenda to its result, and what it refuses. */
class SessionTest {

    private static final Share NINETY = Share.atLeast(9, 10);
    private static final Share EIGHTY = Share.atLeast(4, 5);

    private static ItemResult result(Session session) {
        return done(session.close(RULE, SEAL)).results().getFirst();
    }

    private static void refused(SessionOutcome outcome, CouncilReason reason) {
        assertThat(outcome).isEqualTo(new SessionOutcome.Refused(reason));
    }

    @Test
    void ten_of_eleven_pass_ninety_percent_and_nine_do_not_but_pass_eighty() {
        assertThat(result(voted(voting(11, 0, item(ONE, "Hoa", NINETY)), ONE, 10)).passed())
                .isTrue();
        assertThat(result(voted(voting(11, 0, item(ONE, "Hoa", NINETY)), ONE, 9)).passed())
                .isFalse();
        ItemResult eighty = result(voted(voting(11, 0, item(ONE, "Hoa", EIGHTY)), ONE, 9));
        assertThat(eighty.passed()).isTrue();
        assertThat(eighty.words())
                .isEqualTo(
                        "9/11 thành viên đồng ý (81,8%); cần ít nhất 80% tổng số thành viên, tức từ 9 phiếu: đạt");
    }

    @Test
    void who_was_absent_counts_among_all_and_has_a_voice_in_writing() {
        Session session = voted(voting(11, 1, item(ONE, "Hoa", NINETY)), ONE, 9);
        assertThat(result(session).passed()).as("9 of 11, one silent").isFalse();
        assertThat(result(session).silent()).isEqualTo(1);
        Session written =
                done(
                        session.opine(
                                new WrittenOpinion(
                                        "m11", "Công văn 5", TODAY, Map.of(ONE, Choice.FOR)),
                                TODAY));
        assertThat(result(written).passed()).as("10 of 11").isTrue();
    }

    @Test
    void who_is_recused_does_not_vote_and_still_counts_unless_the_rule_says_otherwise() {
        Session prepared =
                prepared(council(11), Session.Mode.ON_SCREEN, item(ONE, "Thành viên 3", NINETY));
        assertThat(prepared.recusals())
                .extracting(Recusal::member, Recusal::ground, Recusal::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "m3", Recusal.Ground.SELF, Recusal.State.PROPOSED));
        Session confirmed =
                done(
                        prepared.recuse(
                                new Recusal(
                                        ONE,
                                        "m3",
                                        Recusal.Ground.SELF,
                                        Recusal.State.CONFIRMED,
                                        "")));
        Session open = done(done(confirmed.attend(Given.first(11))).open(RULE, SEAL, TODAY));
        refused(open.cast("m3", ballots(Choice.FOR, ONE), SEAL), CouncilReason.RECUSED);
        Session voted = voted(open, ONE, 9);
        ItemResult counted = result(voted);
        assertThat(counted.members()).isEqualTo(11);
        assertThat(counted.recused()).isEqualTo(1);
        assertThat(counted.passed()).as("9 of 11").isFalse();
        ItemResult left = done(voted.close(Given.rule(false), SEAL)).results().getFirst();
        assertThat(left.members()).isEqualTo(10);
        assertThat(left.passed()).as("9 of 10").isTrue();
    }

    @Test
    void equal_votes_are_no_majority() {
        Session session = voted(voting(10, 0, item(ONE, "Hoa", RULE.majority())), ONE, 5);
        assertThat(result(session).passed()).isFalse();
    }

    @Test
    void a_receipt_finds_its_ballot_and_no_ballot_bears_a_name() {
        Session open = voting(3, 0, item(ONE, "Hoa", EIGHTY), item(TWO, "Bình", EIGHTY));
        Map<DossierId, Ballot> mine =
                Map.of(
                        ONE,
                        new Ballot("MYCODE22", Choice.FOR),
                        TWO,
                        new Ballot("MYCODE33", Choice.AGAINST));
        Session cast = done(open.cast("m2", mine, SEAL));
        cast = done(cast.cast("m1", ballots(Choice.FOR, ONE, TWO), SEAL));
        cast = done(cast.cast("m3", ballots(Choice.AGAINST, ONE, TWO), SEAL));
        assertThat(cast.box().ballots()).as("nothing is known before the end").isEmpty();
        Session closed = done(cast.close(RULE, SEAL));
        assertThat(closed.box().ballots().get(ONE))
                .hasSize(3)
                .contains(new Ballot("MYCODE22", Choice.FOR))
                .isSortedAccordingTo(java.util.Comparator.comparing(Ballot::code));
        assertThat(closed.box().ballots().get(TWO))
                .contains(new Ballot("MYCODE33", Choice.AGAINST));
        assertThat(closed.box().envelopes()).isEmpty();
        assertThat(closed.box().salt()).isEmpty();
        assertThat(closed.box().voters()).containsExactly("m1", "m2", "m3");
    }

    @Test
    void an_envelope_says_nothing_of_what_is_in_it() {
        Session open = voting(3, 0, item(ONE, "Hoa", EIGHTY));
        String yes =
                done(open.cast("m1", ballots(Choice.FOR, ONE), SEAL)).box().envelopes().get("m1");
        String no =
                done(open.cast("m1", ballots(Choice.AGAINST, ONE), SEAL))
                        .box()
                        .envelopes()
                        .get("m1");
        String again =
                done(open.cast("m1", ballots(Choice.FOR, ONE), SEAL)).box().envelopes().get("m1");
        assertThat(yes).hasSameSizeAs(no).isNotEqualTo(again).doesNotContain("FOR");
    }

    @Test
    void nobody_votes_twice() {
        Session once =
                done(
                        voting(5, 0, item(ONE, "Hoa", EIGHTY))
                                .cast("m1", ballots(Choice.FOR, ONE), SEAL));
        refused(once.cast("m1", ballots(Choice.AGAINST, ONE), SEAL), CouncilReason.ALREADY_VOTED);
        refused(
                once.opine(new WrittenOpinion("m1", "CV", TODAY, Map.of(ONE, Choice.FOR)), TODAY),
                CouncilReason.ALREADY_VOTED);
    }

    @Test
    void who_is_no_member_or_not_there_does_not_vote() {
        Session open = voting(5, 1, item(ONE, "Hoa", EIGHTY));
        refused(open.cast("m99", ballots(Choice.FOR, ONE), SEAL), CouncilReason.NOT_A_MEMBER);
        refused(open.cast("m5", ballots(Choice.FOR, ONE), SEAL), CouncilReason.NOT_PRESENT);
    }

    @Test
    void a_member_whose_term_has_ended_has_no_seat() {
        List<CouncilMember> members = new ArrayList<>(council(5).members());
        CouncilMember last = members.removeLast();
        members.add(
                new CouncilMember(
                        last.id(),
                        last.name(),
                        last.post(),
                        "",
                        last.role(),
                        last.username(),
                        List.of(),
                        last.from(),
                        Optional.of(LocalDate.of(2024, 4, 10))));
        Session session =
                prepared(council(members), Session.Mode.ON_SCREEN, item(ONE, "Hoa", EIGHTY));
        assertThat(session.seats()).hasSize(4);
        refused(session.attend(Set.of("m5")), CouncilReason.NOT_A_MEMBER);
    }

    @Test
    void a_ballot_says_all_and_only_what_is_on_the_agenda() {
        Session open = voting(5, 0, item(ONE, "Hoa", EIGHTY), item(TWO, "Bình", EIGHTY));
        refused(open.cast("m1", ballots(Choice.FOR, ONE), SEAL), CouncilReason.BALLOT_INCOMPLETE);
        refused(
                open.cast("m1", ballots(Choice.FOR, ONE, TWO, new DossierId("x")), SEAL),
                CouncilReason.BALLOT_OF_OTHER_AGENDA);
    }

    @Test
    void without_a_quorum_nothing_opens_and_nothing_closes() {
        Session prepared = prepared(council(10), Session.Mode.ON_SCREEN, item(ONE, "Hoa", EIGHTY));
        Session seven = done(prepared.attend(Given.first(7)));
        refused(seven.open(RULE, SEAL, TODAY), CouncilReason.NO_QUORUM);
        Session eight = done(done(prepared.attend(Given.first(8))).open(RULE, SEAL, TODAY));
        Session voted = done(eight.cast("m1", ballots(Choice.FOR, ONE), SEAL));
        refused(voted.close(RULE, SEAL), CouncilReason.NO_QUORUM_AT_CLOSING);
    }

    @Test
    void what_is_not_ready_does_not_open() {
        refused(
                done(prepared(council(5), Session.Mode.ON_SCREEN).attend(Given.first(5)))
                        .open(RULE, SEAL, TODAY),
                CouncilReason.AGENDA_EMPTY);
        Session early =
                done(
                        prepared(council(5), Session.Mode.ON_SCREEN, item(ONE, "Hoa", EIGHTY))
                                .attend(Given.first(5)));
        refused(early.open(RULE, SEAL, LocalDate.of(2024, 4, 9)), CouncilReason.SESSION_IN_FUTURE);
        Session proposed =
                done(
                        prepared(
                                        council(5),
                                        Session.Mode.ON_SCREEN,
                                        item(ONE, "Thành viên 2", EIGHTY))
                                .attend(Given.first(5)));
        refused(proposed.open(RULE, SEAL, TODAY), CouncilReason.RECUSALS_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2, 0, VOTES_ABOVE_MEMBERS",
        "10, 0, 1, VOTES_ABOVE_MEMBERS",
        "-1, 2, 0, VOTES_NEGATIVE"
    })
    void counts_that_cannot_be_are_refused(
            int inFavour, int against, int invalid, CouncilReason reason) {
        Session session = voting(11, 1, Session.Mode.ON_PAPER, item(ONE, "Hoa", EIGHTY));
        refused(session.count(List.of(new PaperCount(ONE, inFavour, against, invalid))), reason);
    }

    @Test
    void counts_on_paper_and_written_opinions_come_together() {
        Session session = voting(11, 1, Session.Mode.ON_PAPER, item(ONE, "Hoa", NINETY));
        refused(session.close(RULE, SEAL), CouncilReason.COUNT_MISSING);
        refused(session.cast("m1", ballots(Choice.FOR, ONE), SEAL), CouncilReason.NOT_ON_SCREEN);
        Session counted = done(session.count(List.of(new PaperCount(ONE, 9, 0, 1))));
        Session opined =
                done(
                        counted.opine(
                                new WrittenOpinion("m11", "CV 7", TODAY, Map.of(ONE, Choice.FOR)),
                                TODAY));
        assertThat(result(opined).inFavour()).isEqualTo(10);
        assertThat(result(opined).passed()).isTrue();
    }

    @Test
    void a_count_belongs_to_a_vote_on_paper() {
        refused(
                voting(5, 0, item(ONE, "Hoa", EIGHTY)).count(List.of(new PaperCount(ONE, 5, 0, 0))),
                CouncilReason.NOT_ON_PAPER);
    }

    @Test
    void a_written_opinion_is_of_who_is_absent_and_has_a_paper() {
        Session open = voting(11, 1, item(ONE, "Hoa", EIGHTY));
        Map<DossierId, Choice> yes = Map.of(ONE, Choice.FOR);
        refused(
                open.opine(new WrittenOpinion("m1", "CV", TODAY, yes), TODAY),
                CouncilReason.PRESENT_NEEDS_NO_OPINION);
        refused(
                open.opine(new WrittenOpinion("m11", " ", TODAY, yes), TODAY),
                CouncilReason.OPINION_PAPER_MISSING);
        refused(
                open.opine(new WrittenOpinion("m11", "CV", TODAY.plusDays(1), yes), TODAY),
                CouncilReason.OPINION_IN_FUTURE);
    }

    @Test
    void attendance_agrees_with_ballots_and_opinions() {
        Session open = voting(11, 1, item(ONE, "Hoa", EIGHTY));
        Session cast = done(open.cast("m1", ballots(Choice.FOR, ONE), SEAL));
        refused(cast.attend(Set.of("m2", "m3")), CouncilReason.VOTED_CANNOT_LEAVE);
        Session opined =
                done(
                        open.opine(
                                new WrittenOpinion("m11", "CV", TODAY, Map.of(ONE, Choice.FOR)),
                                TODAY));
        refused(opined.attend(Given.first(11)), CouncilReason.OPINION_GIVEN);
    }

    @Test
    void a_closed_session_does_not_change() {
        Session closed =
                done(voted(voting(5, 0, item(ONE, "Hoa", EIGHTY)), ONE, 5).close(RULE, SEAL));
        refused(closed.cast("m1", ballots(Choice.FOR, ONE), SEAL), CouncilReason.NOT_VOTING);
        refused(closed.close(RULE, SEAL), CouncilReason.NOT_VOTING);
        refused(closed.attend(Set.of()), CouncilReason.NOT_VOTING);
        refused(
                closed.prepare(council(5), closed.outline(), closed.items()),
                CouncilReason.NOT_PREPARING);
    }

    @Test
    void relatives_and_the_own_unit_are_proposed_too() {
        List<CouncilMember> members = new ArrayList<>(council(3).members());
        members.add(
                new CouncilMember(
                        "m4",
                        "Lê Nam",
                        "Ủy viên",
                        "xã Minh Khai",
                        CouncilMember.Role.MEMBER,
                        Optional.empty(),
                        List.of(),
                        Given.FOUNDED,
                        Optional.empty()));
        members.add(
                new CouncilMember(
                        "m5",
                        "Lê Bắc",
                        "Ủy viên",
                        "Ban Dân vận",
                        CouncilMember.Role.MEMBER,
                        Optional.empty(),
                        List.of("TRẦN THỊ HOA"),
                        Given.FOUNDED,
                        Optional.empty()));
        Session session =
                prepared(
                        council(members),
                        Session.Mode.ON_SCREEN,
                        item(ONE, "Trần Thị Hoa", EIGHTY));
        assertThat(session.recusals())
                .extracting(Recusal::member, Recusal::ground)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("m4", Recusal.Ground.OWN_UNIT),
                        org.assertj.core.groups.Tuple.tuple("m5", Recusal.Ground.RELATIVE));
    }

    @Test
    void a_session_is_not_before_its_council_and_has_a_name() {
        refused(
                Session.convene(
                        new SessionId("s"),
                        council(5),
                        new Session.Outline(
                                "Họp", Given.FOUNDED.minusDays(1), "", Session.Mode.ON_SCREEN)),
                CouncilReason.SESSION_BEFORE_COUNCIL);
        refused(
                Session.convene(
                        new SessionId("s"),
                        council(5),
                        new Session.Outline(" ", TODAY, "", Session.Mode.ON_SCREEN)),
                CouncilReason.NAME_MISSING);
    }

    @Test
    void who_is_in_office_no_longer_on_the_new_day_is_not_present_then() {
        List<CouncilMember> members = new ArrayList<>(council(10).members());
        CouncilMember leaving = Given.member(11);
        members.add(
                new CouncilMember(
                        leaving.id(),
                        leaving.name(),
                        leaving.post(),
                        leaving.workplace(),
                        leaving.role(),
                        leaving.username(),
                        leaving.relatives(),
                        leaving.from(),
                        Optional.of(LocalDate.of(2024, 4, 12))));
        Council council = council(members);
        AgendaItem item = item(ONE, "Hoa", NINETY);
        Session all = done(prepared(council, Session.Mode.ON_SCREEN, item).attend(Given.first(11)));
        assertThat(all.present()).hasSize(11);
        Session moved =
                done(
                        all.prepare(
                                council,
                                new Session.Outline(
                                        "Phiên họp",
                                        LocalDate.of(2024, 4, 14),
                                        "Hội trường",
                                        Session.Mode.ON_SCREEN),
                                List.of(item)));
        assertThat(moved.seats()).hasSize(10);
        assertThat(moved.present()).hasSize(10).doesNotContain("m11");
    }

    @Test
    void a_recusal_is_of_a_member_and_of_a_dossier_on_the_agenda() {
        Session session = prepared(council(11), Session.Mode.ON_SCREEN, item(ONE, "Hoa", NINETY));
        refused(session.recuse(recusal(TWO, "m3")), CouncilReason.NO_SUCH_RECUSAL);
        refused(session.recuse(recusal(ONE, "m12")), CouncilReason.NO_SUCH_RECUSAL);
        assertThat(done(session.recuse(recusal(ONE, "m3"))).isRecused(ONE, "m3")).isTrue();
    }

    private static Recusal recusal(DossierId dossier, String member) {
        return new Recusal(
                dossier, member, Recusal.Ground.OTHER, Recusal.State.CONFIRMED, "Người nhà");
    }
}
