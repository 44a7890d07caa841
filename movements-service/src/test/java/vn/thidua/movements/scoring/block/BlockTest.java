package vn.thidua.movements.scoring.block;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.movements.scoring.Given.gate;
import static vn.thidua.movements.scoring.Given.ratio;
import static vn.thidua.movements.scoring.Given.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.Given;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.platform.tenancy.TenantId;

class BlockTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Instant NOW = Instant.parse("2024-04-15T02:00:00Z");
    private static final TenantId FORMER = new TenantId("D1");
    private static final TenantId A = new TenantId("A");
    private static final TenantId B = new TenantId("B");
    private static final TenantId C = new TenantId("C");
    private static final ScoringSheet SHEET = Given.sheet();

    private static Member member(TenantId unit, TenantId checker) {
        return new Member(unit, "Xã " + unit, checker);
    }

    private static Formation formation(TenantId leader, TenantId deputy, Member... members) {
        return new Formation(
                "Cụm số 1",
                BlockKind.CLUSTER,
                2024,
                "125/QĐ-UBND",
                TODAY,
                leader,
                deputy,
                List.of(members));
    }

    private static Formation usual() {
        return formation(A, B, member(A, B), member(B, A), member(C, A));
    }

    private static Block block() {
        return done(Block.form(FORMER, usual(), TODAY));
    }

    private static Block open() {
        return done(block().openScoring("s", SHEET, TODAY, TODAY));
    }

    private static Block done(BlockOutcome outcome) {
        assertThat(outcome).isInstanceOf(BlockOutcome.Done.class);
        return ((BlockOutcome.Done) outcome).block();
    }

    private static void refused(BlockOutcome outcome, BlockReason reason) {
        assertThat(outcome).isEqualTo(new BlockOutcome.Refused(reason));
    }

    private static Scorecard done(CardOutcome outcome) {
        assertThat(outcome).isInstanceOf(CardOutcome.Done.class);
        return ((CardOutcome.Done) outcome).card();
    }

    private static CardOutcome.Refused refused(CardOutcome outcome, BlockReason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CardOutcome.Refused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        return (CardOutcome.Refused) outcome;
    }

    private static Scorecard.Hand by(TenantId unit) {
        return new Scorecard.Hand(unit, "person", NOW);
    }

    private static Map<String, Entry> entries(String manual) {
        return new HashMap<>(
                Map.of(
                        "1.1", gate("20", true),
                        "2.1", ratio("4", "4"),
                        "2.2", ratio("2", "2"),
                        "3.1", value("50"),
                        "4.1", value(manual),
                        "4.2", value("0"),
                        "5.1", value("100"),
                        "5.2", value("100"),
                        "5.3", value("0")));
    }

    private static Scorecard filled(TenantId member, String manual) {
        return done(
                Scorecard.blank(open(), member)
                        .fill(SHEET, Column.SELF, entries(manual), by(member)));
    }

    private static Scorecard selfScored(TenantId member, String manual) {
        return done(filled(member, manual).complete(SHEET, Column.SELF, by(member)));
    }

    private static Scorecard appraised(TenantId member, String manual) {
        Scorecard checked = done(selfScored(member, manual).complete(SHEET, Column.CROSS, by(A)));
        return done(checked.complete(SHEET, Column.APPRAISED, by(FORMER)));
    }

    @Test
    void a_block_is_formed_and_told() {
        BlockOutcome outcome = Block.form(FORMER, usual(), TODAY);
        assertThat(done(outcome).state()).isEqualTo(new BlockState.Formed());
        assertThat(((BlockOutcome.Done) outcome).events())
                .singleElement()
                .isInstanceOf(BlockEvent.BlockFormed.class);
    }

    @Test
    void a_decision_that_makes_no_sense_is_refused() {
        refused(
                Block.form(FORMER, formation(A, B, member(A, B)), TODAY),
                BlockReason.TOO_FEW_MEMBERS);
        refused(
                Block.form(FORMER, formation(A, B, member(A, B), member(A, B)), TODAY),
                BlockReason.MEMBER_TWICE);
        refused(
                Block.form(FORMER, formation(C, B, member(A, B), member(B, A)), TODAY),
                BlockReason.LEADER_NOT_A_MEMBER);
        refused(
                Block.form(FORMER, formation(A, C, member(A, B), member(B, A)), TODAY),
                BlockReason.DEPUTY_NOT_A_MEMBER);
        refused(
                Block.form(FORMER, formation(A, A, member(A, B), member(B, A)), TODAY),
                BlockReason.LEADER_IS_DEPUTY);
        refused(
                Block.form(FORMER, formation(A, B, member(A, A), member(B, A)), TODAY),
                BlockReason.CHECKS_ITSELF);
        refused(
                Block.form(FORMER, formation(A, B, member(A, C), member(B, A)), TODAY),
                BlockReason.CHECKER_NOT_A_MEMBER);
        refused(Block.form(FORMER, usual(), TODAY.minusDays(1)), BlockReason.DECIDED_IN_FUTURE);
    }

    @Test
    void once_scoring_is_open_the_block_stays_as_it_is() {
        refused(open().amend(usual(), TODAY), BlockReason.SCORING_BEGUN);
        refused(open().dissolve("nhầm"), BlockReason.SCORING_BEGUN);
        refused(open().openScoring("s", SHEET, TODAY, TODAY), BlockReason.SCORING_BEGUN);
    }

    @Test
    void a_block_is_dissolved_with_a_reason_and_then_rests() {
        refused(block().dissolve(" "), BlockReason.DISSOLUTION_REASON_MISSING);
        Block dissolved = done(block().dissolve("Lập nhầm"));
        assertThat(dissolved.isStanding()).isFalse();
        refused(dissolved.amend(usual(), TODAY), BlockReason.BLOCK_DISSOLVED);
        refused(dissolved.close(List.of(), NOW), BlockReason.SCORING_NOT_BEGUN);
        assertThat(dissolved.scoringRefusal()).contains(BlockReason.SCORING_NOT_BEGUN);
    }

    @Test
    void a_deadline_that_has_passed_is_refused() {
        refused(
                block().openScoring("s", SHEET, TODAY.minusDays(1), TODAY),
                BlockReason.DEADLINE_PASSED);
    }

    @Test
    void a_cell_that_cannot_be_is_refused_with_its_place_and_nothing_changes() {
        Scorecard card = Scorecard.blank(open(), C);
        CardOutcome.Refused refusal =
                refused(
                        card.fill(
                                SHEET,
                                Column.SELF,
                                Map.of("4.1", value("21"), "3.1", value("40")),
                                by(C)),
                        BlockReason.ENTRIES_REFUSED);
        assertThat(refusal.places()).containsOnlyKeys("4.1");
        refused(
                card.fill(SHEET, Column.SELF, Map.of("9.9", value("1")), by(C)),
                BlockReason.UNKNOWN_CRITERION);
    }

    @Test
    void each_step_has_its_column() {
        refused(
                Scorecard.blank(open(), C)
                        .fill(SHEET, Column.CROSS, Map.of("4.1", value("1")), by(A)),
                BlockReason.NOT_THIS_STEP);
        refused(
                filled(C, "20").complete(SHEET, Column.APPRAISED, by(A)),
                BlockReason.NOT_THIS_STEP);
    }

    @Test
    void a_step_ends_only_when_all_is_scored_and_proven() {
        Map<String, Entry> some = entries("20");
        some.put("5.3", Entry.EMPTY);
        Scorecard open = done(Scorecard.blank(open(), C).fill(SHEET, Column.SELF, some, by(C)));
        assertThat(
                        refused(open.complete(SHEET, Column.SELF, by(C)), BlockReason.ENTRY_MISSING)
                                .places())
                .containsOnlyKeys("5.3");
        Entry bare =
                new Entry(
                        ratio("4", "4").value(),
                        ratio("4", "4").base(),
                        Optional.empty(),
                        "",
                        List.of());
        Scorecard unproven =
                done(filled(C, "20").fill(SHEET, Column.SELF, Map.of("2.1", bare), by(C)));
        assertThat(
                        refused(
                                        unproven.complete(SHEET, Column.SELF, by(C)),
                                        BlockReason.EVIDENCE_MISSING)
                                .places())
                .containsOnlyKeys("2.1");
    }

    @Test
    void who_scores_otherwise_than_the_step_before_says_why() {
        Scorecard changed =
                done(
                        selfScored(C, "20")
                                .fill(SHEET, Column.CROSS, Map.of("4.1", value("18")), by(A)));
        assertThat(
                        refused(
                                        changed.complete(SHEET, Column.CROSS, by(A)),
                                        BlockReason.REMARK_MISSING)
                                .places())
                .containsOnlyKeys("4.1");
        Scorecard explained =
                done(
                        changed.fill(
                                SHEET,
                                Column.CROSS,
                                Map.of("4.1", value("18").remarked("Thiếu một báo cáo")),
                                by(A)));
        assertThat(done(explained.complete(SHEET, Column.CROSS, by(A))).stage())
                .isEqualTo(Stage.APPRAISAL);
    }

    @Test
    void each_change_of_points_is_kept_with_before_and_after() {
        Scorecard card =
                done(filled(C, "20").fill(SHEET, Column.SELF, Map.of("4.1", value("19")), by(C)));
        assertThat(card.changes().getLast())
                .satisfies(
                        change -> {
                            assertThat(change.criterion()).isEqualTo("4.1");
                            assertThat(change.before()).isEqualByComparingTo("20");
                            assertThat(change.after()).isEqualByComparingTo("19");
                        });
    }

    @Test
    void a_scorecard_is_given_back_with_a_reason() {
        refused(selfScored(C, "20").giveBack(""), BlockReason.RETURN_REASON_MISSING);
        refused(filled(C, "20").giveBack("Thiếu"), BlockReason.NOT_THIS_STEP);
        Scorecard back = done(selfScored(C, "20").giveBack("Thiếu minh chứng mục 2.1"));
        assertThat(back.stage()).isEqualTo(Stage.SELF_SCORING);
        assertThat(back.returned()).isEqualTo("Thiếu minh chứng mục 2.1");
        assertThat(back.column(Column.SELF)).hasSize(9);
        assertThat(back.column(Column.CROSS)).isEmpty();
    }

    @Test
    void a_contest_needs_an_appraisal_a_criterion_and_a_reason_and_waits_once() {
        refused(selfScored(C, "20").contest(SHEET, "4.1", "x", NOW), BlockReason.NOT_THIS_STEP);
        Scorecard card = appraised(C, "20");
        refused(card.contest(SHEET, "9.9", "x", NOW), BlockReason.UNKNOWN_CRITERION);
        refused(card.contest(SHEET, "4.1", "", NOW), BlockReason.CONTEST_REASON_MISSING);
        Scorecard contested = done(card.contest(SHEET, "4.1", "Đã có báo cáo", NOW));
        refused(contested.contest(SHEET, "4.1", "x", NOW), BlockReason.ALREADY_CONTESTED);
    }

    @Test
    void an_answer_changes_the_points_or_lets_them_stand() {
        Scorecard contested = done(appraised(C, "15").contest(SHEET, "4.1", "Đủ 18 điểm", NOW));
        refused(
                contested.answer(SHEET, "4.1", Optional.empty(), "", by(FORMER)),
                BlockReason.ANSWER_MISSING);
        refused(
                contested.answer(SHEET, "2.1", Optional.empty(), "Giữ", by(FORMER)),
                BlockReason.NOT_CONTESTED);
        refused(
                contested.answer(SHEET, "9.9", Optional.empty(), "Giữ", by(FORMER)),
                BlockReason.UNKNOWN_CRITERION);
        refused(
                contested.answer(SHEET, "4.1", Optional.of(value("21")), "Sửa", by(FORMER)),
                BlockReason.ENTRIES_REFUSED);
        refused(
                contested.answer(SHEET, "4.1", Optional.of(Entry.EMPTY), "Sửa", by(FORMER)),
                BlockReason.ENTRY_MISSING);
        Scorecard changed =
                done(contested.answer(SHEET, "4.1", Optional.of(value("18")), "Đúng", by(FORMER)));
        assertThat(changed.column(Column.APPRAISED).get("4.1"))
                .satisfies(
                        entry -> {
                            assertThat(entry).isNotNull();
                            assertThat(entry.value()).contains(Given.number("18"));
                        });
        assertThat(changed.hasOpenContest()).isFalse();
        Scorecard kept = done(contested.answer(SHEET, "4.1", Optional.empty(), "Giữ", by(FORMER)));
        assertThat(kept.column(Column.APPRAISED)).isEqualTo(contested.column(Column.APPRAISED));
    }

    @Test
    void not_being_ranked_needs_a_known_condition_and_its_ground() {
        Scorecard card = appraised(C, "20");
        refused(card.exclude(SHEET, Set.of("K9"), "x"), BlockReason.EXCLUSION_UNKNOWN);
        refused(card.exclude(SHEET, Set.of("K1"), ""), BlockReason.EXCLUSION_REMARK_MISSING);
        refused(filled(C, "20").exclude(SHEET, Set.of("K1"), "x"), BlockReason.NOT_THIS_STEP);
        Scorecard excluded = done(card.exclude(SHEET, Set.of("K1"), "QĐ 12/QĐ-UBND"));
        Block closed =
                done(open().close(List.of(appraised(A, "19"), appraised(B, "18"), excluded), NOW));
        assertThat(((BlockState.Closed) closed.state()).ranking().unranked()).hasSize(1);
    }

    @Test
    void the_result_is_fixed_when_all_are_appraised_and_no_contest_waits() {
        refused(block().close(List.of(), NOW), BlockReason.SCORING_NOT_BEGUN);
        refused(
                open().close(List.of(appraised(A, "20"), appraised(B, "19")), NOW),
                BlockReason.NOT_ALL_APPRAISED);
        Scorecard contested = done(appraised(C, "15").contest(SHEET, "4.1", "x", NOW));
        refused(
                open().close(List.of(appraised(A, "20"), appraised(B, "19"), contested), NOW),
                BlockReason.CONTESTS_OPEN);
        Block closed =
                done(
                        open().close(
                                        List.of(
                                                appraised(A, "18"),
                                                appraised(B, "20"),
                                                appraised(C, "19")),
                                        NOW));
        assertThat(closed.state())
                .isInstanceOfSatisfying(
                        BlockState.Closed.class,
                        result -> assertThat(result.proposed()).isEqualTo(B));
        refused(closed.close(List.of(), NOW), BlockReason.SCORING_CLOSED);
        refused(closed.vote(Map.of(), List.of()), BlockReason.SCORING_CLOSED);
        assertThat(closed.scoringRefusal()).contains(BlockReason.SCORING_CLOSED);
    }

    @Test
    void a_block_where_nobody_is_ranked_has_no_result() {
        List<Scorecard> none =
                List.of(
                        done(appraised(A, "20").exclude(SHEET, Set.of("K1"), "x")),
                        done(appraised(B, "20").exclude(SHEET, Set.of("K1"), "x")),
                        done(appraised(C, "20").exclude(SHEET, Set.of("K1"), "x")));
        refused(open().close(none, NOW), BlockReason.NOBODY_RANKED);
    }

    @Test
    void a_tie_on_the_first_place_waits_for_the_votes() {
        List<Scorecard> tied = List.of(appraised(A, "20"), appraised(B, "20"), appraised(C, "19"));
        refused(open().close(tied, NOW), BlockReason.TIE_AT_TOP);
        refused(open().vote(Map.of(A, 2), tied), BlockReason.VOTES_INCOMPLETE);
        refused(open().vote(Map.of(), tied), BlockReason.VOTES_INCOMPLETE);
        refused(open().vote(Map.of(A, 4, B, 0), tied), BlockReason.VOTES_NEGATIVE);
        refused(open().vote(Map.of(A, -1, B, 0), tied), BlockReason.VOTES_NEGATIVE);
        refused(open().vote(Map.of(C, 1), tied), BlockReason.NO_TIE);
        refused(
                open().vote(
                                Map.of(A, 1, B, 2),
                                List.of(
                                        appraised(A, "20"),
                                        appraised(B, "19"),
                                        appraised(C, "18"))),
                BlockReason.NO_TIE);
        refused(block().vote(Map.of(A, 1), tied), BlockReason.SCORING_NOT_BEGUN);
        refused(open().vote(Map.of(A, 1, B, 2), tied.subList(0, 2)), BlockReason.NOT_ALL_APPRAISED);
        Block voted = done(open().vote(Map.of(A, 1, B, 2), tied));
        Block closed = done(voted.close(tied, NOW));
        assertThat(((BlockState.Closed) closed.state()).proposed()).isEqualTo(B);
    }
}
