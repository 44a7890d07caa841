package vn.thidua.awards.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.decision.Aftermath.Ground;
import vn.thidua.awards.decision.Aftermath.HandOver;
import vn.thidua.awards.decision.Aftermath.Reissue;
import vn.thidua.awards.decision.Aftermath.Revocation;
import vn.thidua.awards.decision.Decision.Fundedness;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.money.Reward;
import vn.thidua.platform.tenancy.TenantId;

/** What a decision does and what it refuses, before and after it is issued. */
class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final LocalDate SIGNED = LocalDate.of(2024, 4, 12);
    private static final DossierId HOA = new DossierId("hoa");
    private static final Set<DossierId> WHICH = Set.of(HOA);
    private static final DecisionNumber NUMBER = new DecisionNumber(7, "QĐ-UBND");
    private static final Fundedness ENOUGH = new Fundedness(0, false);

    private static DecisionLine line(String name, String award, Award.Group group) {
        return new DecisionLine(
                new DossierId(name),
                new TenantId("C1"),
                "Xã Minh Khai",
                Optional.empty(),
                Award.Subject.INDIVIDUAL,
                name,
                "Công chức",
                new AwardCode(award),
                award,
                group,
                MeritKind.ACHIEVEMENT,
                2023,
                "Hoàn thành xuất sắc nhiệm vụ",
                "10/11",
                new Reward(name, 540_000, Reward.Basis.MULTIPLE, "", Optional.empty()),
                Aftermath.NONE);
    }

    private static Judged good(DecisionLine line, int rank) {
        return new Judged(line.name(), Optional.of(line), rank, Optional.empty());
    }

    private static final List<Judged> GOOD =
            List.of(good(line("hoa", "GK", Award.Group.COMMENDATION_PAPER), 9));

    private static Decision draft(String signer, String about, LocalDate date) {
        return Decision.draft(
                new DecisionId("d"),
                new TenantId("D1"),
                new DecisionText("", date, Award.Decider.DISTRICT, signer, "Chủ tịch", about),
                List.of(HOA));
    }

    private static Decision draft() {
        return draft("Nguyễn Văn Hùng", "Về việc khen thưởng", SIGNED);
    }

    private static Decision issued() {
        return done(draft().issue(GOOD, NUMBER, ENOUGH, TODAY));
    }

    private static Decision done(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Done(var decision, _) -> decision;
            case DecisionOutcome.Refused(var reason, _) -> throw new AssertionError(reason);
        };
    }

    private static List<DecisionEvent> told(DecisionOutcome outcome) {
        return ((DecisionOutcome.Done) outcome).events();
    }

    private static void refused(DecisionOutcome outcome, DecisionReason reason) {
        assertThat(outcome).isInstanceOf(DecisionOutcome.Refused.class);
        assertThat(((DecisionOutcome.Refused) outcome).reason()).isEqualTo(reason);
    }

    private static HandOver handOver(LocalDate on) {
        return new HandOver(on, "Hội trường", "");
    }

    private static Revocation revocation(LocalDate on, String words) {
        return new Revocation(
                new DecisionNumber(8, "QĐ-UBND"),
                on,
                Ground.FRAUD,
                words,
                on.plusDays(15),
                false,
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static Reissue reissue(LocalDate asked, String reason) {
        return new Reissue(
                "r",
                Reissue.Kind.EXCHANGE,
                asked,
                reason,
                asked.plusDays(15),
                Reissue.State.ASKED,
                Optional.empty(),
                "");
    }

    @Test
    void what_is_not_complete_is_not_issued() {
        refused(draft().issue(List.of(), NUMBER, ENOUGH, TODAY), DecisionReason.NO_LINES);
        refused(
                draft(" ", "x", SIGNED).issue(GOOD, NUMBER, ENOUGH, TODAY),
                DecisionReason.SIGNER_MISSING);
        refused(
                Decision.draft(
                                new DecisionId("d"),
                                new TenantId("D1"),
                                new DecisionText(
                                        "", SIGNED, Award.Decider.DISTRICT, "Hùng", " ", "x"),
                                List.of(HOA))
                        .issue(GOOD, NUMBER, ENOUGH, TODAY),
                DecisionReason.SIGNER_MISSING);
        refused(
                draft("Hùng", " ", SIGNED).issue(GOOD, NUMBER, ENOUGH, TODAY),
                DecisionReason.ABOUT_MISSING);
        refused(
                draft("Hùng", "x", TODAY.plusDays(1)).issue(GOOD, NUMBER, ENOUGH, TODAY),
                DecisionReason.DATE_IN_FUTURE);
        refused(
                draft().issue(GOOD, NUMBER, new Fundedness(-1, false), TODAY),
                DecisionReason.FUND_SHORT);
        refused(
                draft().issue(
                                List.of(
                                        new Judged(
                                                "Hoa",
                                                Optional.empty(),
                                                0,
                                                Optional.of(
                                                        DecisionReason.AWARD_NOT_IN_CATALOGUE))),
                                NUMBER,
                                ENOUGH,
                                TODAY),
                DecisionReason.AWARD_NOT_IN_CATALOGUE);
        refused(issued().issue(GOOD, NUMBER, ENOUGH, TODAY), DecisionReason.ALREADY_ISSUED);
        refused(issued().write(draft().text(), List.of()), DecisionReason.ALREADY_ISSUED);
    }

    @Test
    void a_dossier_stands_in_a_draft_once() {
        Decision twice =
                Decision.draft(
                        new DecisionId("d"), new TenantId("D1"), draft().text(), List.of(HOA, HOA));
        assertThat(twice.dossiers()).containsExactly(HOA);
        assertThat(done(twice.write(twice.text(), List.of(HOA, HOA))).dossiers())
                .containsExactly(HOA);
    }

    @Test
    void a_leader_who_has_read_the_warning_may_overdraw_the_fund() {
        assertThat(done(draft().issue(GOOD, NUMBER, new Fundedness(-1, true), TODAY)).isIssued())
                .isTrue();
    }

    @Test
    void lines_stand_by_the_rank_that_the_catalogue_gives_then_collectives_first() {
        DecisionLine person = line("a", "GK", Award.Group.COMMENDATION_PAPER);
        Decision issued =
                done(
                        draft().issue(
                                        List.of(
                                                good(line("b", "XX", Award.Group.TITLE), 3),
                                                good(person, 2),
                                                good(of(Award.Subject.COLLECTIVE, "z"), 2),
                                                good(of(Award.Subject.HOUSEHOLD, "y"), 2),
                                                good(line("d", "ZZ", Award.Group.TITLE), 1)),
                                        NUMBER,
                                        ENOUGH,
                                        TODAY));
        assertThat(issued.lines())
                .extracting(DecisionLine::name)
                .containsExactly("d", "z", "y", "a", "b");
    }

    private static DecisionLine of(Award.Subject recipient, String name) {
        DecisionLine line = line(name, "GK", Award.Group.COMMENDATION_PAPER);
        return new DecisionLine(
                line.dossier(),
                line.unit(),
                line.unitName(),
                line.subject(),
                recipient,
                name,
                line.post(),
                line.award(),
                line.awardName(),
                line.group(),
                line.kind(),
                line.year(),
                line.merit(),
                line.inFavour(),
                line.reward(),
                line.after());
    }

    @Test
    void nothing_comes_after_what_is_not_issued_or_not_there() {
        refused(draft().handOver(WHICH, handOver(SIGNED), TODAY), DecisionReason.NOT_ISSUED);
        refused(
                issued().handOver(Set.of(new DossierId("x")), handOver(SIGNED), TODAY),
                DecisionReason.LINE_UNKNOWN);
    }

    @Test
    void what_is_issued_or_revoked_is_told_and_what_is_handed_over_is_not() {
        assertThat(told(draft().issue(GOOD, NUMBER, ENOUGH, TODAY)))
                .singleElement()
                .isInstanceOf(DecisionEvent.DecisionIssued.class);
        assertThat(told(issued().revoke(WHICH, revocation(SIGNED, "KL"), TODAY)))
                .singleElement()
                .isInstanceOf(DecisionEvent.DecisionRevoked.class);
        assertThat(told(issued().handOver(WHICH, handOver(SIGNED), TODAY))).isEmpty();
    }

    @Test
    void nothing_happens_to_no_line() {
        refused(issued().handOver(Set.of(), handOver(SIGNED), TODAY), DecisionReason.LINE_UNKNOWN);
        refused(
                issued().revoke(Set.of(), revocation(SIGNED, "KL"), TODAY),
                DecisionReason.LINE_UNKNOWN);
    }

    @Test
    void money_that_came_back_first_stays_back_and_objects_are_still_owed() {
        Decision given = done(issued().handOver(WHICH, handOver(SIGNED), TODAY));
        Decision revoked = done(given.revoke(WHICH, revocation(SIGNED, "KL"), TODAY));
        Decision money = done(revoked.recover(HOA, Optional.empty(), Optional.of(SIGNED), TODAY));
        assertThat(money.lines().getFirst().after().revocation().orElseThrow().isSettled())
                .isFalse();
        assertThat(money.paid()).isZero();
        Decision both = done(money.recover(HOA, Optional.of(TODAY), Optional.empty(), TODAY));
        assertThat(both.lines().getFirst().after().revocation().orElseThrow().moneyReturned())
                .contains(SIGNED);
        assertThat(both.lines().getFirst().after().revocation().orElseThrow().isSettled()).isTrue();
    }

    @Test
    void handing_over_has_its_day_and_happens_once() {
        refused(
                issued().handOver(WHICH, handOver(SIGNED.minusDays(1)), TODAY),
                DecisionReason.HANDED_OVER_BEFORE_DECISION);
        refused(
                issued().handOver(WHICH, handOver(TODAY.plusDays(1)), TODAY),
                DecisionReason.DAY_IN_FUTURE);
        Decision once = done(issued().handOver(WHICH, handOver(SIGNED), TODAY));
        refused(once.handOver(WHICH, handOver(SIGNED), TODAY), DecisionReason.ALREADY_HANDED_OVER);
    }

    @Test
    void revoking_needs_a_ground_and_a_day_and_happens_once() {
        refused(
                issued().revoke(WHICH, revocation(TODAY, " "), TODAY),
                DecisionReason.REVOCATION_WITHOUT_GROUND);
        refused(
                issued().revoke(WHICH, revocation(SIGNED.minusDays(1), "KL"), TODAY),
                DecisionReason.REVOKED_BEFORE_DECISION);
        refused(
                issued().revoke(WHICH, revocation(TODAY.plusDays(1), "KL"), TODAY),
                DecisionReason.DAY_IN_FUTURE);
        Decision revoked = done(issued().revoke(WHICH, revocation(SIGNED, "KL"), TODAY));
        refused(revoked.revoke(WHICH, revocation(SIGNED, "KL"), TODAY), DecisionReason.REVOKED);
        refused(revoked.handOver(WHICH, handOver(SIGNED), TODAY), DecisionReason.REVOKED);
    }

    @Test
    void what_was_not_handed_over_need_not_come_back() {
        Decision revoked = done(issued().revoke(WHICH, revocation(SIGNED, "KL"), TODAY));
        assertThat(revoked.lines().getFirst().after().revocation().orElseThrow().isSettled())
                .isTrue();
    }

    @Test
    void what_comes_back_comes_after_the_revocation() {
        Decision given = done(issued().handOver(WHICH, handOver(SIGNED), TODAY));
        refused(
                given.recover(HOA, Optional.of(TODAY), Optional.empty(), TODAY),
                DecisionReason.NOT_REVOKED);
        Decision revoked = done(given.revoke(WHICH, revocation(TODAY, "KL"), TODAY));
        refused(
                revoked.recover(HOA, Optional.of(SIGNED), Optional.empty(), TODAY),
                DecisionReason.RECOVERED_BEFORE_REVOCATION);
        refused(
                revoked.recover(HOA, Optional.empty(), Optional.of(TODAY.plusDays(1)), TODAY),
                DecisionReason.DAY_IN_FUTURE);
        Decision half = done(revoked.recover(HOA, Optional.of(TODAY), Optional.empty(), TODAY));
        assertThat(half.lines().getFirst().after().revocation().orElseThrow().isSettled())
                .isFalse();
        assertThat(half.paid()).isEqualTo(540_000);
        Decision whole = done(half.recover(HOA, Optional.empty(), Optional.of(TODAY), TODAY));
        assertThat(whole.lines().getFirst().after().revocation().orElseThrow().isSettled())
                .isTrue();
        assertThat(whole.paid()).isZero();
    }

    @Test
    void a_certificate_is_reissued_for_a_reason_once_at_a_time() {
        Decision given = done(issued().handOver(WHICH, handOver(SIGNED), TODAY));
        refused(
                issued().askReissue(HOA, reissue(TODAY, "Rách"), TODAY),
                DecisionReason.REISSUE_BEFORE_HAND_OVER);
        refused(
                given.askReissue(HOA, reissue(TODAY, " "), TODAY),
                DecisionReason.REISSUE_WITHOUT_REASON);
        refused(
                given.askReissue(HOA, reissue(TODAY.plusDays(1), "Rách"), TODAY),
                DecisionReason.DAY_IN_FUTURE);
        Decision asked = done(given.askReissue(HOA, reissue(TODAY, "Rách"), TODAY));
        refused(asked.askReissue(HOA, reissue(TODAY, "Rách"), TODAY), DecisionReason.REISSUE_OPEN);
        refused(
                asked.answerReissue(HOA, "r", false, TODAY, " "),
                DecisionReason.REISSUE_REFUSED_WITHOUT_REASON);
        refused(asked.answerReissue(HOA, "q", true, TODAY, ""), DecisionReason.REISSUE_UNKNOWN);
        Decision answered = done(asked.answerReissue(HOA, "r", true, TODAY, "Đã cấp"));
        refused(answered.answerReissue(HOA, "r", true, TODAY, ""), DecisionReason.REISSUE_UNKNOWN);
    }

    @Test
    void a_unit_below_sees_its_own_lines_only() {
        assertThat(issued().onlyOf(new TenantId("C1")).lines()).hasSize(1);
        assertThat(issued().onlyOf(new TenantId("C2")).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5/QĐ-UBND, 05/QĐ-UBND", "05/QĐ-UBND, 05/QĐ-UBND", "0123 / qđ-ubnd, 123/QĐ-UBND"})
    void a_number_is_one_however_it_is_written(String written, String number) {
        assertThat(DecisionNumber.of(written).map(DecisionNumber::toString)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"QĐ-UBND", "0/QĐ-UBND", "12", "12/", "''", "-3/QĐ-UBND", "1234567/QĐ-UBND"})
    void what_is_no_number_is_none(String written) {
        assertThat(DecisionNumber.of(written)).isEmpty();
    }
}
