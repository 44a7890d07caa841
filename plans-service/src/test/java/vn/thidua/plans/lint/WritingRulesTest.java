package vn.thidua.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.reading.Documents;

final class WritingRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPACE_IN_NUMBER | theo Kế hoạch số 51 /KH-UBND của xã",
                "SPACE_IN_NUMBER | tỷ lệ đạt 5,8 % trong năm",
                "SPACE_IN_QUOTES | phong trào “ Dân vận khéo”",
                "STRAY_COMMA | gửi Các, ban ngành",
                "STRAY_CAPITAL | phong trào Và công tác",
                "MARKUP_LEFT | Lưu: NV_{TĐKT}",
                "OPEN_LIST | các cuộc vận động...",
                "DECIMAL_POINT | trồng mới 3.5ha chè",
                "UNEXPLAINED_ABBREVIATION | Văn hóa - Xã hội (TTTTDTT)",
                "MISSPELLING | trao thường cho tập thể",
                "MISSPELLING | phát triển kinh tế xã, bảo đảm",
                "END_MARK | triển khai thực hiện./",
            })
    void a_slip_of_writing_is_found(String code, String words) {
        assertThat(codes(words)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số:       /KH-UBND",
                "Kế hoạch số 51/KH-UBND ngày 28/3/2024",
                "Chỉ thị số 34-CT/TW",
                "tỷ lệ 5,8%, tăng 1.700 con, trước 15.6.2024",
                "nhiệm kỳ 2020 - 2025 và mục 1.2 của Kế hoạch",
                "Hội đồng thi đua khen thưởng huyện (TĐKTH)",
                "trao thường xuyên các phần quà",
                "kinh tế xã Minh Tiến phát triển",
                "Số ....... /KH-UBND",
                "triển khai thực hiện./.",
                "gửi các ban, ngành, đoàn thể",
            })
    void what_is_written_well_is_left_alone(String words) {
        assertThat(codes(words)).isEmpty();
    }

    @Test
    void a_list_that_goes_from_d_to_e_lacks_a_letter_of_the_alphabet() {
        assertThat(codes("a) Một\nb) Hai\nc) Ba\nd) Bốn\ne) Năm")).containsExactly("LIST_LETTERS");
        assertThat(codes("a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu")).isEmpty();
    }

    @Test
    void a_document_ends_once() {
        assertThat(codes("hết phần một./.\nhết phần hai./.")).containsExactly("END_MARK");
    }

    @Test
    void a_citation_without_date_or_without_the_year_in_its_number_is_pointed_out() {
        assertThat(ofPlan("Thực hiện Nghị quyết số 10-NQ/TU của Tỉnh ủy về nông nghiệp."))
                .contains("CITATION_WITHOUT_DATE");
        assertThat(
                        ofPlan(
                                "Thực hiện Nghị định số 91/NĐ-CP ngày 31/7/2017 của Chính phủ về thi đua."))
                .contains("CITATION_WITHOUT_YEAR", "EXPIRED_LEGAL_BASIS");
    }

    @Test
    void a_place_with_other_marks_than_the_units_name_is_pointed_out() {
        String text =
                Documents.text("commune-under-province")
                        .replace("Hòa Phong, ngày", "Hoa Phong, ngày");

        assertThat(codes(Documents.read(text).findings())).contains("PLACE_MISSPELT");
    }

    @Test
    void a_deadline_after_that_of_the_plan_above_is_pointed_out() {
        PlanDocument plan = withTask("Tổ chức ký giao ước thi đua giữa các xóm", "Quý II");
        LintContext late =
                new LintContext(
                        LocalDate.of(2024, 4, 15),
                        List.of(
                                new LintContext.Deadline(
                                        "Tổ chức ký giao ước thi đua", LocalDate.of(2024, 3, 31))));
        LintContext early =
                new LintContext(
                        LocalDate.of(2024, 4, 15),
                        List.of(
                                new LintContext.Deadline(
                                        "Tổ chức ký giao ước thi đua", LocalDate.of(2024, 6, 30))));

        List<Finding> found = new DeadlineRules().findings(plan, new ExtractedText(""), late);
        assertThat(codes(found)).containsExactly("DEADLINE_AFTER_PARENT");
        assertThat(found.getFirst().message()).contains("30/06/2024").contains("01/04/2024");
        assertThat(new DeadlineRules().findings(plan, new ExtractedText(""), early)).isEmpty();
    }

    @Test
    void another_task_of_the_plan_above_says_nothing_about_a_deadline() {
        LintContext other =
                new LintContext(
                        LocalDate.of(2024, 4, 15),
                        List.of(
                                new LintContext.Deadline(
                                        "Báo cáo kết quả sáu tháng về Phòng Nội vụ",
                                        LocalDate.of(2024, 1, 31))));

        assertThat(
                        new DeadlineRules()
                                .findings(
                                        withTask("Tổ chức ký giao ước thi đua", "Quý II"),
                                        new ExtractedText(""),
                                        other))
                .isEmpty();
    }

    private static PlanDocument withTask(String content, String time) {
        return Documents.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ AN BÌNH
                Số: 21/KH-UBND
                An Bình, ngày 25 tháng 01 năm 2024
                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2024
                I. NỘI DUNG
                STT\tNội dung\tChủ trì\tThời gian
                1\t%s\tVăn phòng\t%s
                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                        .formatted(content, time));
    }

    private static List<String> ofPlan(String sentence) {
        return codes(
                Documents.read(
                                """
                                ỦY BAN NHÂN DÂN
                                XÃ AN BÌNH
                                Số: 21/KH-UBND
                                An Bình, ngày 25 tháng 01 năm 2024
                                KẾ HOẠCH
                                Công tác thi đua, khen thưởng năm 2024
                                I. NỘI DUNG
                                1. %s
                                Nơi nhận:
                                - Lưu: VT.
                                TM. ỦY BAN NHÂN DÂN
                                CHỦ TỊCH
                                Lê Thị Bình An
                                """
                                        .formatted(sentence))
                        .findings());
    }

    private static List<String> codes(String words) {
        PlanDocument any = Documents.read(Documents.text("commune-under-province"));
        ExtractedText text = new ExtractedText(words);
        LintContext context = LintContext.of(LocalDate.of(2024, 4, 15));
        List<Finding> found =
                new java.util.ArrayList<>(new WritingRules().findings(any, text, context));
        found.addAll(new SlipRules(Slips.standard()).findings(any, text, context));
        return codes(found);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
