package vn.thidua.plans.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.unit.UnitId;

final class ContentLintTest {

    private static final ContentLint LINT =
            new ContentLint(
                    new PlanReader(
                            new FileTextExtraction(ExtractionLimits.standard()), Linter.standard()),
                    Linter.standard());
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);

    @Test
    void a_sound_content_has_no_finding() {
        assertThat(notice(content("Nâng cao chất lượng phong trào.", List.of()))).isEmpty();
    }

    @Test
    void a_slip_is_found_in_the_paragraph_in_which_it_is_typed() {
        List<Noticed> found = notice(content("Nâng cao chất lượng các các phong trào.", List.of()));

        assertThat(found).extracting(it -> it.finding().code()).containsExactly("REPEATED_WORD");
        assertThat(found.getFirst().place()).contains("sections.0.body.0");
    }

    @Test
    void a_citation_counts_as_soon_as_it_is_typed() {
        List<Noticed> found =
                notice(
                        content(
                                "Thực hiện Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ về thi đua.",
                                List.of()));

        assertThat(found)
                .extracting(it -> it.finding().code())
                .containsExactly("EXPIRED_LEGAL_BASIS");
        assertThat(found.getFirst().place()).contains("sections.0.body.0");
    }

    @Test
    void a_task_is_looked_at_as_the_fact_that_it_is() {
        List<Noticed> found =
                notice(
                        content(
                                "Nâng cao chất lượng phong trào.",
                                List.of(
                                        task("Tổng kết phong trào", "", 4),
                                        task("Tổng kết phong trào", "Văn phòng", 4))));

        assertThat(found)
                .extracting(it -> it.finding().code())
                .containsExactlyInAnyOrder("DUPLICATE_TASK", "TASK_WITHOUT_LEAD");
    }

    @Test
    void a_deadline_is_held_against_the_plan_above() {
        PlanContent own = content("Thi đua.", List.of(task("Tổng kết phong trào", "Xã", 4)));
        PlanContent above = content("Thi đua.", List.of(task("Tổng kết phong trào", "Huyện", 3)));

        assertThat(LINT.notice(own, commune(false), TODAY, List.of(above)))
                .extracting(it -> it.finding().code())
                .containsExactly("DEADLINE_AFTER_PARENT");
        assertThat(LINT.notice(own, commune(false), TODAY, List.of(own))).isEmpty();
    }

    @Test
    void a_key_stays_the_same_when_something_else_is_written() {
        Noticed before =
                notice(content("Nâng cao chất lượng các các phong trào.", List.of())).getFirst();
        List<Noticed> after =
                notice(
                        content(
                                "Nâng cao chất lượng các các phong trào.",
                                List.of(task("Tổng kết", "", 4))));

        assertThat(after).extracting(Noticed::key).contains(before.key()).doesNotHaveDuplicates();
    }

    @Test
    void two_slips_of_the_same_words_are_two_findings() {
        List<Noticed> found =
                notice(content("Nâng cao các các phong trào, giúp các các thôn.", List.of()));

        assertThat(found).hasSize(2).extracting(Noticed::key).doesNotHaveDuplicates();
    }

    @Test
    void a_document_that_is_written_here_need_not_have_its_number_yet() {
        PlanContent plain = content("Thi đua.", List.of());
        PlanContent unnumbered = plain.with(DocumentNumber.NONE, TODAY);

        assertThat(LINT.notice(unnumbered, commune(true), TODAY, List.of())).isEmpty();
        assertThat(LINT.notice(unnumbered, commune(false), TODAY, List.of()))
                .extracting(Noticed::place)
                .containsExactly(Optional.of("number"));
    }

    @Test
    void a_dismissal_goes_with_its_key_and_may_be_taken_back() {
        Dismissals none = Dismissals.none(PlanId.next(), new UnitId("C1"));
        Dismissal dismissal = new Dismissal("a", "đúng rồi", "s", "Lan", Instant.EPOCH);

        Dismissals one = none.with(dismissal).orElseThrow();

        assertThat(one.of("a")).contains(dismissal);
        assertThat(one.of("b")).isEmpty();
        assertThat(one.revision()).isEqualTo(1);
        assertThat(one.without("a").of("a")).isEmpty();
    }

    @Test
    void there_is_an_end_to_dismissing() {
        Dismissals many = Dismissals.none(PlanId.next(), new UnitId("C1"));
        for (int i = 0; i < 300; i++) {
            many = many.with(dismissal("k" + i)).orElseThrow();
        }

        assertThat(many.with(dismissal("one more"))).isEmpty();
        assertThat(many.with(dismissal("k7"))).isPresent();
    }

    private static Dismissal dismissal(String key) {
        return new Dismissal(key, "đúng rồi", "s", "Lan", Instant.EPOCH);
    }

    private static List<Noticed> notice(PlanContent content) {
        return LINT.notice(content, commune(false), TODAY, List.of());
    }

    private static ContentLint.Issuer commune(boolean written) {
        return new ContentLint.Issuer(
                Optional.of(AdminLevel.XA), Optional.of("xã An Bình"), written);
    }

    private static PlanContent.Task task(String content, String lead, int quarter) {
        return new PlanContent.Task(
                Optional.empty(),
                content,
                Optional.of(lead).filter(it -> !it.isEmpty()),
                Optional.empty(),
                Optional.of(quarter),
                Optional.of(2024),
                Optional.empty(),
                Optional.empty());
    }

    private static PlanContent content(String paragraph, List<PlanContent.Task> tasks) {
        return new PlanContent(
                DocumentType.KE_HOACH,
                DocumentNumber.of(21, "KH-UBND"),
                Optional.of("An Bình"),
                Optional.of(LocalDate.of(2024, 1, 25)),
                "Công tác thi đua, khen thưởng năm 2024",
                Optional.of(PlanKind.ANNUAL),
                Optional.of(2024),
                Optional.empty(),
                Optional.of("UBND xã An Bình"),
                Optional.of(BodyKind.UBND),
                List.of(),
                List.of("Ủy ban nhân dân xã An Bình xây dựng Kế hoạch như sau:"),
                List.of(
                        new PlanContent.Section(
                                Optional.of("I"),
                                "MỤC ĐÍCH",
                                1,
                                List.of(paragraph),
                                Optional.empty())),
                List.of(),
                tasks,
                List.of(),
                List.of(),
                List.of("Lưu: VT"),
                Optional.of(
                        new PlanContent.Signature(
                                Optional.of("TM. ỦY BAN NHÂN DÂN"),
                                Optional.of("CHỦ TỊCH"),
                                Optional.of("Lê Thị Bình An"))),
                List.of(),
                Set.of());
    }
}
