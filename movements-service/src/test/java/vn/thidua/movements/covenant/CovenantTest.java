package vn.thidua.movements.covenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.covenant.Covenant.Hand;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.BlockState;
import vn.thidua.movements.scoring.block.Formation;
import vn.thidua.movements.scoring.block.Member;
import vn.thidua.platform.tenancy.TenantId;

/** The rules of a covenant. */
class CovenantTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final LocalDate FORMED = LocalDate.of(2024, 1, 20);
    private static final TenantId FORMER = new TenantId("D1");
    private static final TenantId A = new TenantId("C1");
    private static final TenantId B = new TenantId("C2");
    private static final TenantId C = new TenantId("C3");
    private static final CovenantText TEXT =
            new CovenantText(
                    "Căn cứ Quyết định số 125/QĐ-UBND;",
                    "Các đơn vị thống nhất giao ước.",
                    List.of(new CovenantTarget("Hộ đạt gia đình văn hóa", "từ 90% trở lên")));

    private static Block block(TenantId... members) {
        return block(new BlockState.Formed(), members);
    }

    private static Block block(BlockState state, TenantId... members) {
        List<Member> all =
                List.of(members).stream()
                        .map(unit -> new Member(unit, "Xã " + unit.value(), A))
                        .toList();
        return new Block(
                new BlockId("b1"),
                FORMER,
                new Formation(
                        "Cụm thi đua số 1",
                        BlockKind.CLUSTER,
                        2024,
                        "125/QĐ-UBND",
                        FORMED,
                        A,
                        B,
                        all),
                state,
                1);
    }

    private static Hand hand() {
        return new Hand("person", "Lê Văn Bình", Instant.parse("2024-04-15T03:00:00Z"), TODAY);
    }

    private static Covenant done(CovenantOutcome outcome) {
        assertThat(outcome).isInstanceOf(CovenantOutcome.Done.class);
        return ((CovenantOutcome.Done) outcome).covenant();
    }

    private static void refused(CovenantOutcome outcome, CovenantReason reason) {
        assertThat(outcome).isEqualTo(new CovenantOutcome.Refused(reason));
    }

    private static Covenant written(CovenantText text) {
        return done(Covenant.none(block(A, B)).write(block(A, B), text));
    }

    private static CovenantOutcome sign(Covenant covenant, TenantId member) {
        return covenant.sign(block(A, B), member, "Chủ tịch UBND xã", TODAY, hand());
    }

    private static Covenant signedByOne() {
        return done(sign(written(TEXT), A));
    }

    @Test
    void members_sign_one_after_another_until_all_have() {
        Covenant one = signedByOne();
        assertThat(one.state()).isEqualTo(CovenantState.SIGNING);
        Covenant all = done(sign(one, B));
        assertThat(all.state()).isEqualTo(CovenantState.SIGNED);
        assertThat(all.signatureOf(B)).map(Signature::name).contains("Lê Văn Bình");
    }

    @Test
    void without_members_there_is_no_covenant() {
        Block empty = block();
        refused(Covenant.none(empty).write(empty, TEXT), CovenantReason.NO_MEMBERS);
        refused(written(TEXT).sign(empty, A, "Chủ tịch", TODAY, hand()), CovenantReason.NO_MEMBERS);
    }

    @Test
    void without_text_or_targets_nobody_signs() {
        refused(sign(Covenant.none(block(A, B)), A), CovenantReason.NOT_DRAFTED);
        refused(
                sign(written(new CovenantText("Căn cứ", " ", TEXT.targets())), A),
                CovenantReason.TEXT_MISSING);
        refused(
                sign(written(new CovenantText("", "Nội dung", List.of())), A),
                CovenantReason.TARGETS_MISSING);
    }

    @Test
    void nobody_signs_twice() {
        refused(sign(signedByOne(), A), CovenantReason.ALREADY_SIGNED);
    }

    @Test
    void the_first_signature_fixes_the_text() {
        refused(signedByOne().write(block(A, B), TEXT), CovenantReason.FROZEN);
    }

    @Test
    void a_day_in_the_future_or_before_the_block_is_refused() {
        refused(
                written(TEXT).sign(block(A, B), A, "Chủ tịch", TODAY.plusDays(1), hand()),
                CovenantReason.SIGNED_IN_FUTURE);
        refused(
                written(TEXT).sign(block(A, B), A, "Chủ tịch", FORMED.minusDays(1), hand()),
                CovenantReason.SIGNED_BEFORE_BLOCK);
        done(written(TEXT).sign(block(A, B), A, "Chủ tịch", FORMED, hand()));
    }

    @Test
    void who_signs_says_as_what() {
        refused(
                written(TEXT).sign(block(A, B), A, " ", TODAY, hand()),
                CovenantReason.POST_MISSING);
    }

    @Test
    void a_dissolved_block_has_no_covenant() {
        Block gone = block(new BlockState.Dissolved("nhầm"), A, B);
        refused(written(TEXT).write(gone, TEXT), CovenantReason.BLOCK_DISSOLVED);
        refused(
                written(TEXT).sign(gone, A, "Chủ tịch", TODAY, hand()),
                CovenantReason.BLOCK_DISSOLVED);
    }

    @Test
    void a_signed_edition_is_withdrawn_with_a_reason_and_the_next_begins_with_its_text() {
        refused(written(TEXT).withdraw(block(A, B), "sai", hand()), CovenantReason.NOTHING_SIGNED);
        refused(
                signedByOne().withdraw(block(A, B), " ", hand()),
                CovenantReason.WITHDRAWAL_REASON_MISSING);
        Covenant next = done(signedByOne().withdraw(block(A, B), "Sai chỉ tiêu", hand()));
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(CovenantState.DRAFT);
        assertThat(next.text()).isEqualTo(TEXT);
        assertThat(next.withdrawn())
                .singleElement()
                .satisfies(former -> assertThat(former.signatures()).hasSize(1));
        done(next.write(block(A, B), TEXT));
    }

    @Test
    void another_list_of_members_asks_for_a_new_edition_once_somebody_has_signed() {
        Block more = block(A, B, C);
        assertThat(written(TEXT).signatories(more)).hasSize(3);
        refused(
                signedByOne().sign(more, C, "Chủ tịch", TODAY, hand()),
                CovenantReason.MEMBERS_CHANGED);
        assertThat(signedByOne().signatories(more)).hasSize(2);
    }

    @Test
    void every_wording_has_a_number_of_its_own() {
        Covenant first = written(TEXT);
        Covenant second = done(first.write(block(A, B), TEXT));
        assertThat(second.wording()).isGreaterThan(first.wording());
        Covenant third = done(signedByOne().withdraw(block(A, B), "Sai", hand()));
        assertThat(third.wording()).isGreaterThan(signedByOne().wording());
    }

    @Test
    void the_proposal_names_the_decision_and_leaves_targets_to_people() {
        CovenantText text =
                Proposal.of(block(A, B).formation(), Optional.empty(), Optional.empty());
        assertThat(text.grounds())
                .isEqualTo(
                        "Căn cứ Quyết định số 125/QĐ-UBND ngày 20/01/2024 về việc thành lập Cụm thi đua số 1;");
        assertThat(text.content()).contains("năm 2024", "quy chế của cụm");
        assertThat(text.targets()).isEmpty();
    }
}
