package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.PlanDocument;

/** What scans, typists and capitals do to numbers, headings and names. */
final class TypingErrorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"số28/KH-UBND", "số: 28 /KH-UBND,", "số 28/KH- UBND", "số 28 KH/UBND"})
    void the_parent_is_found_in_spite_of_the_typing(String number) {
        String written = number;
        PlanDocument plan =
                plan(
                        "Công tác thi đua, khen thưởng năm 2024",
                        "Thực hiện Kế hoạch "
                                + written
                                + " ngày O8/01/2024 của UBND huyện Chiêm Hoá về công tác thi đua, khen thưởng năm 2024, UBND xã Hòa Phú xây dựng Kế hoạch như sau:");

        assertThat(plan.parent())
                .hasValueSatisfying(
                        parent -> {
                            assertThat(parent.number()).isEqualTo("28/KH-UBND");
                            assertThat(parent.date()).contains(LocalDate.of(2024, 1, 8));
                        });
    }

    @Test
    void a_scans_letters_in_the_own_number_are_the_figures_they_were() {
        assertThat(
                        plan("Công tác thi đua năm 2024", "Xây dựng Kế hoạch như sau:")
                                .document()
                                .sequence())
                .contains(10);
    }

    @Test
    void a_heading_with_a_stroke_is_no_citation() {
        PlanDocument plan =
                plan(
                        "Công tác thi đua, khen thưởng năm 2024",
                        "UBND xã Hòa Phú xây dựng Kế hoạch như sau:");

        assertThat(plan.references()).isEmpty();
        assertThat(plan.sections())
                .extracting(PlanDocument.Section::heading)
                .contains("Mục đích", "YÊU CẦU", "Về kinh tế");
    }

    @Test
    void the_subject_of_an_act_ends_where_the_next_act_begins() {
        PlanDocument plan =
                plan(
                        "Công tác thi đua, khen thưởng năm 2024",
                        "Căn cứ Chương trình số 8-CTr/TU ngày 05/01/2021 của Tỉnh ủy về thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng và Kế hoạch số 9/KH-UBND ngày 08/01/2024 của UBND tỉnh về công tác thi đua năm 2024 và hướng dẫn của Sở Nội vụ, UBND xã Hòa Phú xây dựng Kế hoạch như sau:");

        assertThat(plan.references())
                .extracting(act -> act.subject().orElse(""))
                .contains(
                        "thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng",
                        "công tác thi đua năm 2024");
    }

    @Test
    void names_in_a_title_of_capitals_get_their_letters_from_the_document() {
        PlanDocument plan =
                plan(
                        "THỰC HIỆN PHONG TRÀO THI ĐUA \"CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI\" TRÊN ĐỊA BÀN XÃ HÒA PHÚ BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 13/2018/QĐ-UBND NGÀY 20 THÁNG 4 NĂM 2018 CỦA ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN",
                        "UBND xã Hòa Phú xây dựng Kế hoạch như sau:");

        assertThat(plan.document().title())
                .contains(
                        "Thực hiện phong trào thi đua \"Chung sức xây dựng nông thôn mới\" trên địa bàn xã Hòa Phú ban hành kèm theo Quyết định số 13/2018/QĐ-UBND ngày 20 tháng 4 năm 2018 của Ủy ban nhân dân tỉnh Phú Yên");
        assertThat(plan.references().getFirst().issuer()).contains("UBND tỉnh Phú Yên");
    }

    private static PlanDocument plan(String title, String preamble) {
        return Documents.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ HÒA PHÚ
                Số: 1O/KH-UBND
                Hòa Phú, ngày l5 tháng O1 năm 2024

                KẾ HOẠCH
                %s

                %s

                I/ MỤC ĐÍCH, YÊU CẦU
                1/ Mục đích
                Động viên nhân dân.
                2/ YÊU CẦU
                a/ Về kinh tế
                Thiết thực.

                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                        .formatted(title, preamble));
    }
}
