package vn.thidua.plans.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.answer.Parents.COMMUNE;
import static vn.thidua.plans.answer.Parents.TODAY;
import static vn.thidua.plans.answer.Parents.TREE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.answer.Question.Answer;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.lint.LegalActs;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Task;

class DraftFromParentTest {

    private final DraftFromParent.Drafted drafted = draft(Parents.plan(), Optional.empty());
    private final PlanContent content = drafted.content();

    private static DraftFromParent.Drafted draft(PlanContent parent, Optional<PlanContent> last) {
        return new DraftFromParent(
                        TREE,
                        new DraftingRules(LocalBodies.standard(), LegalActs.standard(), 5),
                        TODAY)
                .draft(Parents.issued(parent), parent, TREE.find(COMMUNE).orElseThrow(), last);
    }

    private Question about(Place place) {
        return drafted.questions().stream()
                .filter(question -> question.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(drafted.questions().toString()));
    }

    @Test
    void it_cites_what_it_answers_in_the_official_form() {
        assertThat(content.opening())
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Thực hiện Kế hoạch số 03/KH-UBND ngày 04 tháng 01 năm 2024 của Ủy ban nhân dân huyện Phù Cừ về công tác thi đua, khen thưởng năm 2024;",
                        "Ủy ban nhân dân xã Minh Tiến xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2024 như sau:");
        assertThat(content.citedParent().flatMap(PlanContent.Reference::number))
                .contains("03/KH-UBND");
        assertThat(content.references())
                .extracting(PlanContent.Reference::role)
                .containsExactly(CitationRole.LEGAL_BASIS, CitationRole.IMPLEMENTS);
    }

    @Test
    void it_is_the_own_units_document_without_a_number_yet() {
        assertThat(content.type()).isEqualTo(DocumentType.KE_HOACH);
        assertThat(content.issuer()).contains("UBND xã Minh Tiến");
        assertThat(content.place()).contains("Minh Tiến");
        assertThat(content.number().sequence()).isEmpty();
        assertThat(content.number().symbol()).contains("KH-UBND");
        assertThat(content.date()).isEmpty();
        assertThat(content.recipients())
                .startsWith("Phòng Nội vụ huyện Phù Cừ (để báo cáo)")
                .contains("Các thôn")
                .endsWith("Lưu: VT");
    }

    @Test
    void sections_tasks_and_bodies_are_those_of_the_own_level() {
        assertThat(content.sections().getLast().body())
                .containsExactly(
                        "Công chức Văn hóa - Xã hội xã tuyên truyền trên địa bàn xã.",
                        "Các thôn gửi kế hoạch trước ngày 26/05/2024.");
        assertThat(content.tasks())
                .extracting(Task::content)
                .containsExactly(
                        "Xây dựng Kế hoạch thi đua năm 2024 của UBND xã",
                        "Sơ kết 6 tháng đầu năm trước ngày 10/06/2024",
                        "Xét xử lưu động");
        assertThat(content.tasks())
                .extracting(task -> task.lead().orElse(""))
                .containsExactly("Công chức Văn phòng - Thống kê xã", "UBND xã", "");
        assertThat(content.tasks().getFirst().coordinating()).contains("Các ban, ngành, các thôn");
        assertThat(content.movements().getFirst().standingBody())
                .contains("Đoàn TNCS Hồ Chí Minh xã");
    }

    @Test
    void what_only_the_unit_knows_is_asked_with_the_superiors_words() {
        assertThat(about(new Place.Lead("Xét xử lưu động")).sentence())
                .isEqualTo(
                        "Ở xã Minh Tiến, ai chủ trì nhiệm vụ “Xét xử lưu động”? Ở cấp trên là Tòa án nhân dân huyện.");
        assertThat(about(new Place.StandingBody("Quyết thắng")).options())
                .extracting(Question.Option::value)
                .startsWith("UBND xã");
        assertThat(about(new Place.MovementName("Phù Cừ sáng, xanh, sạch, đẹp")).options())
                .extracting(Question.Option::value)
                .containsExactly("Phù Cừ sáng, xanh, sạch, đẹp", "Minh Tiến sáng, xanh, sạch, đẹp");
        Question target = about(new Place.TargetValue("Tổng thu nhập"));
        assertThat(target.sentence())
                .isEqualTo(
                        "Chỉ tiêu “Tổng thu nhập” của huyện Phù Cừ là đạt 442,75 tỷ đồng. Chỉ tiêu của xã Minh Tiến là bao nhiêu (tỷ đồng)?");
        assertThat(about(new Place.PastQuarter(2024, 1)).options())
                .extracting(Question.Option::label)
                .containsExactly("Chuyển sang Quý II/2024", "Giữ nguyên Quý I/2024");
        assertThat(about(new Place.Signer()).isOpen()).isTrue();
    }

    @Test
    void a_share_is_carried_over_a_sum_is_not() {
        assertThat(content.targets().get(0).value()).isEmpty();
        assertThat(content.targets().get(1).value()).contains(new BigDecimal("97.4"));
    }

    @Test
    void who_signed_the_last_plan_signs_this_one_and_is_not_asked() {
        DraftFromParent.Drafted known = draft(Parents.plan(), Optional.of(Parents.plan()));

        assertThat(known.content().signature().flatMap(PlanContent.Signature::name))
                .contains("Trần Văn Mẫu");
        assertThat(known.questions()).noneMatch(it -> it.place() instanceof Place.Signer);
    }

    @Test
    void answers_stand_where_they_belong() {
        PlanContent answered = content;
        for (Question question : drafted.questions()) {
            answered =
                    switch (question.place()) {
                        case Place.Lead _, Place.StandingBody _ ->
                                answer(answered, question, "Công an xã");
                        case Place.TargetValue _ -> answer(answered, question, "55,5");
                        case Place.PastQuarter _ -> answer(answered, question, "2");
                        case Place.MovementName _ ->
                                answer(answered, question, "Minh Tiến sáng, xanh");
                        case Place.Signer _ -> answer(answered, question, "Lê Thị Mẫu");
                        case Place.Due _, Place.DayInWords _ ->
                                answer(answered, question, "2024-05-20");
                    };
        }

        assertThat(answered.tasks()).allMatch(task -> task.lead().isPresent());
        assertThat(answered.tasks()).noneMatch(task -> task.quarter().equals(Optional.of(1)));
        assertThat(answered.targets().getFirst().value()).contains(new BigDecimal("55.5"));
        assertThat(answered.movements())
                .extracting(Movement::name)
                .contains("Minh Tiến sáng, xanh");
        assertThat(answered.movements().getLast().standingBody()).contains("Công an xã");
        assertThat(answered.signature().flatMap(PlanContent.Signature::name))
                .contains("Lê Thị Mẫu");
    }

    private static PlanContent answer(PlanContent content, Question question, String value) {
        return Edits.apply(content, question.place(), new Answer.Value(value));
    }

    @Test
    void what_is_left_out_is_gone() {
        PlanContent without =
                Edits.apply(content, new Place.TargetValue("Tổng thu nhập"), new Answer.LeftOut());
        without = Edits.apply(without, new Place.Lead("Xét xử lưu động"), new Answer.LeftOut());

        assertThat(without.targets()).hasSize(1);
        assertThat(without.tasks()).hasSize(2);
    }

    @Test
    void an_answer_to_what_is_no_longer_there_changes_nothing() {
        assertThat(Edits.apply(content, new Place.Lead("Không có"), new Answer.Value("UBND xã")))
                .isEqualTo(content);
    }

    @Test
    void a_deadline_that_is_over_is_asked_for_and_written_in_the_form_of_the_text() {
        PlanContent parent = withPoints("1. UBND các xã báo cáo trước ngày 31 tháng 01 năm 2024.");
        DraftFromParent.Drafted late = draft(parent, Optional.empty());

        Question question =
                late.questions().stream()
                        .filter(it -> it.place() instanceof Place.DayInWords)
                        .findFirst()
                        .orElseThrow();
        assertThat(question.evidence())
                .contains("1. UBND các xã báo cáo trước ngày 31 tháng 01 năm 2024.");
        PlanContent answered = answer(late.content(), question, "2024-05-03");
        assertThat(answered.sections().get(3).body())
                .containsExactly("1. Các thôn báo cáo trước ngày 03 tháng 5 năm 2024.");
    }

    @Test
    void a_directive_without_parts_becomes_a_plan_of_three() {
        DraftFromParent.Drafted plan =
                draft(withPoints("1. Các phòng, ban, ngành thi đua."), Optional.empty());

        assertThat(plan.content().title()).isEqualTo("Phát động phong trào thi đua năm 2024");
        assertThat(plan.content().opening().getFirst())
                .endsWith("về việc phát động phong trào thi đua năm 2024;");
        assertThat(plan.content().sections())
                .extracting(PlanContent.Section::heading)
                .containsExactly(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "Mục đích",
                        "Yêu cầu",
                        "NỘI DUNG",
                        "TỔ CHỨC THỰC HIỆN");
        assertThat(plan.content().sections().get(3).body())
                .containsExactly("1. Các ban, ngành thi đua.");
    }

    private static PlanContent withPoints(String... points) {
        PlanContent blank = PlanContent.blank(DocumentType.CHI_THI);
        return new PlanContent(
                DocumentType.CHI_THI,
                vn.thidua.plans.plan.DocumentNumber.of(7, "CT-UBND"),
                blank.place(),
                Optional.of(java.time.LocalDate.of(2024, 4, 9)),
                "Về việc phát động phong trào thi đua năm 2024",
                Optional.empty(),
                Optional.of(2024),
                Optional.empty(),
                Optional.of("UBND huyện Phù Cừ"),
                Optional.empty(),
                List.of(),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("Chủ tịch UBND huyện yêu cầu:"),
                                List.of(points).stream())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of());
    }
}
