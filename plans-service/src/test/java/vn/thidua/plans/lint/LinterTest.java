package vn.thidua.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.reading.Documents;

final class LinterTest {

    @Test
    void a_sound_document_has_no_warning_but_those_it_deserves() {
        assertThat(codes(Documents.text("commune-under-province")))
                .containsExactly("SPACE_IN_NUMBER");
    }

    @Test
    void a_blank_number_and_date_are_pointed_out_where_they_stand() {
        List<Finding> findings = findings(Documents.text("movement-program"));

        assertThat(findings).extracting(Finding::code).contains("MISSING_NUMBER", "MISSING_DATE");
        assertThat(finding(findings, "MISSING_NUMBER").evidence().map(Evidence::text).orElse(""))
                .endsWith("/KH-UBND");
    }

    @Test
    void a_missing_title_issuer_and_signer_are_pointed_out() {
        assertThat(codes(Documents.text("cut-off")))
                .contains("MISSING_TITLE", "MISSING_ISSUER", "MISSING_SIGNER");
    }

    @Test
    void a_task_that_stands_twice_is_named_with_its_twin() {
        List<Finding> findings =
                findings(
                        plan(
                                "",
                                """
                STT\tNội dung\tChủ trì\tThời gian
                1\tSơ kết phong trào\tVăn phòng\tQuý II
                2\tSơ kết phong trào\tVăn phòng\tQuý II
                """));

        assertThat(finding(findings, "DUPLICATE_TASK").message())
                .isEqualTo("Nhiệm vụ 2 trùng với nhiệm vụ 1.");
    }

    @Test
    void a_movement_that_stands_twice_in_a_list_is_pointed_out() {
        assertThat(
                        codes(
                                plan(
                                        "",
                                        """
                STT\tTên phong trào\tCơ quan thường trực
                1\tDân vận khéo\tKhối Dân vận
                2\tTuổi trẻ sáng tạo\tĐoàn Thanh niên
                3\tDân vận khéo\tMặt trận
                """)))
                .contains("DUPLICATE_MOVEMENT");
    }

    @Test
    void one_indicator_with_two_values_is_pointed_out() {
        List<Finding> findings =
                findings(
                        plan(
                                "",
                                "II. CHỈ TIÊU\n- Tỷ lệ hộ nghèo dưới 3%;\n- Tỷ lệ hộ nghèo: 3,5%.\n"));

        assertThat(finding(findings, "CONFLICTING_TARGET").message())
                .contains("3%")
                .contains("3,5%");
    }

    @Test
    void a_body_of_the_district_in_a_communes_own_task_is_pointed_out() {
        assertThat(
                        codes(
                                plan(
                                        "",
                                        """
                STT\tNội dung\tChủ trì\tThời gian
                1\tXây dựng kế hoạch của Hội đồng Thi đua - Khen thưởng huyện\tVăn phòng\tQuý I
                """)))
                .contains("OTHER_LEVEL_BODY");
    }

    @Test
    void a_district_office_after_the_end_of_districts_is_pointed_out() {
        String text =
                Documents.text("commune-under-province")
                        .replace("- Sở Nội vụ tỉnh Đắk Lắk;", "- Phòng Nội vụ huyện;");

        assertThat(codes(text)).contains("ABOLISHED_LEVEL");
    }

    @Test
    void a_decree_out_of_force_is_pointed_out_with_what_replaced_it() {
        List<Finding> findings =
                findings(
                        plan(
                                "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; UBND xã An Bình xây dựng Kế hoạch như sau:",
                                ""));

        assertThat(finding(findings, "EXPIRED_LEGAL_BASIS").message())
                .contains("01/01/2024")
                .contains("98/2023/NĐ-CP");
    }

    @Test
    void a_decree_not_yet_in_force_is_pointed_out() {
        String text =
                Documents.text("commune-under-province")
                        .replace("ngày 5 tháng 3 năm 2026", "ngày 20 tháng 6 năm 2025");

        assertThat(codes(text)).contains("NOT_YET_VALID_LEGAL_BASIS");
    }

    @Test
    void a_wrong_date_of_a_known_act_and_a_date_in_the_future_are_pointed_out() {
        assertThat(
                        codes(
                                plan(
                                        "",
                                        "II. NHIỆM VỤ\n1. Thực hiện Chỉ thị số 34-CT/TW ngày 07/5/2014 của Bộ Chính trị.\n")))
                .contains("WRONG_CITATION_DATE");
        assertThat(
                        codes(
                                plan(
                                        "",
                                        "II. NHIỆM VỤ\n1. Thực hiện Kế hoạch số 3/KH-UBND ngày 07/5/2024 của UBND huyện Lạc Dương.\n")))
                .contains("WRONG_CITATION_DATE");
    }

    @Test
    void one_act_with_two_dates_is_pointed_out() {
        assertThat(
                        codes(
                                plan(
                                        "",
                                        "II. NHIỆM VỤ\n1. Thực hiện Kế hoạch số 3/KH-UBND ngày 07/01/2024 của UBND huyện A Lưới.\n2. Tiếp tục Kế hoạch số 3/KH-UBND ngày 09/01/2024 của UBND huyện A Lưới.\n")))
                .contains("WRONG_CITATION_DATE");
    }

    @Test
    void a_reference_to_a_part_that_is_not_there_is_pointed_out() {
        String text = plan("", "").replace("- Lưu: VT.", "- Như Mục VI;\n- Lưu: VT.");

        assertThat(finding(findings(text), "DANGLING_REFERENCE").message()).contains("mục VI");
    }

    @Test
    void a_task_without_lead_or_time_is_pointed_out() {
        assertThat(
                        codes(
                                plan(
                                        "",
                                        "STT\tNội dung\tChủ trì\tThời gian\n1\tTổng kết phong trào\t\tQuý IV\n2\tSơ kết phong trào\tVăn phòng\t\n")))
                .contains("TASK_WITHOUT_LEAD", "TASK_WITHOUT_TIME");
    }

    @Test
    void a_word_typed_twice_is_pointed_out_but_not_one_doubled_on_purpose() {
        List<Finding> findings =
                findings(
                        plan(
                                "",
                                "II. NHIỆM VỤ\n1. Các các thôn thi đua; nhà nhà thi đua; cuối năm năm 2024 tổng kết.\n"));

        assertThat(findings).extracting(Finding::code).containsOnlyOnce("REPEATED_WORD");
    }

    @Test
    void a_quotation_mark_without_partner_is_pointed_out() {
        assertThat(codes(plan("", "II. NHIỆM VỤ\n1. Phong trào “Dân vận khéo trong toàn xã.\n")))
                .contains("UNBALANCED_QUOTES");
        assertThat(codes(plan("", "II. NHIỆM VỤ\n1. Phong trào “Dân vận khéo” trong toàn xã.\n")))
                .doesNotContain("UNBALANCED_QUOTES");
    }

    @Test
    void acts_are_data() {
        LegalActs acts =
                LegalActs.of(
                        List.of(
                                "type,number,name,issued,valid_from,valid_to,replaced_by,certainty",
                                "NGHI_DINH,9/2099/NĐ-CP,,2099-01-01,2099-02-01,,,V"));

        assertThat(acts.byNumber("09/2099/NĐ-CP").flatMap(LegalAct::validFrom)).isPresent();
        assertThat(acts.byNumber("10/2099/NĐ-CP")).isEqualTo(Optional.empty());
    }

    private static List<String> codes(String text) {
        return findings(text).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String text) {
        return Documents.read(text).findings();
    }

    private static Finding finding(List<Finding> findings, String code) {
        return findings.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }

    private static String plan(String preamble, String body) {
        return """
                ỦY BAN NHÂN DÂN
                XÃ AN BÌNH
                Số: 21/KH-UBND
                An Bình, ngày 25 tháng 01 năm 2024

                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2024

                %s

                I. MỤC ĐÍCH
                Nâng cao chất lượng phong trào.
                %s
                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                .formatted(preamble, body);
    }
}
