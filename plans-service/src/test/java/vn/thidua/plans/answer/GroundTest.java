package vn.thidua.plans.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.lint.LegalActs;
import vn.thidua.plans.plan.PlanContent.Reference;

class GroundTest {

    private static final LocalDate JUNE_16 = LocalDate.of(2025, 6, 16);

    @Test
    void each_law_keeps_its_own_name_number_and_date() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.LUAT,
                                        "06/2022/QH15",
                                        LocalDate.of(2022, 6, 15),
                                        "",
                                        "Luật Thi đua, khen thưởng  số 06/2022/QH15\nngày 15/6/2022"),
                                cited(
                                        DocumentType.LUAT,
                                        "72/2025/QH15",
                                        JUNE_16,
                                        "",
                                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025")))
                .containsExactly(
                        "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022",
                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
    }

    @Test
    void a_law_without_a_name_in_the_sentence_is_named_by_its_number() {
        assertThat(words(cited(DocumentType.LUAT, "72/2025/QH15", JUNE_16, "", "số 72/2025/QH15")))
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
        assertThat(words(cited(DocumentType.LUAT, "72/2025/QH15", JUNE_16, "", "")))
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
    }

    @Test
    void a_law_that_nobody_knows_is_cited_by_its_number_only() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.LUAT,
                                        "99/2031/QH17",
                                        LocalDate.of(2031, 6, 20),
                                        "",
                                        "Luật số 99/2031/QH17 ngày 20/6/2031")))
                .containsExactly("Luật số 99/2031/QH17 ngày 20 tháng 6 năm 2031");
    }

    @Test
    void a_law_of_which_only_the_date_is_known_is_left_out() {
        assertThat(words(cited(DocumentType.LUAT, "", LocalDate.of(2022, 6, 15), "", "")))
                .isEmpty();
    }

    @Test
    void a_law_cited_by_its_name_keeps_it() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.LUAT,
                                        "",
                                        LocalDate.of(2015, 6, 25),
                                        "Luật Ngân sách nhà nước",
                                        "")))
                .containsExactly("Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015");
    }

    @Test
    void what_a_person_has_corrected_counts_more_than_the_words() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.LUAT,
                                        "72/2025/QH15",
                                        JUNE_16,
                                        "",
                                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 19/6/2025")))
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
    }

    @Test
    void decrees_keep_number_issuer_and_subject() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.NGHI_DINH,
                                        "152/2025/NĐ-CP",
                                        LocalDate.of(2025, 6, 14),
                                        "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng",
                                        ""),
                                cited(
                                        DocumentType.THONG_TU,
                                        "15/2025/TT-BNV",
                                        LocalDate.of(2025, 8, 4),
                                        "",
                                        "")))
                .containsExactly(
                        "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng",
                        "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025");
    }

    @Test
    void a_decree_without_a_number_and_the_superiors_own_decision_are_left_out() {
        assertThat(
                        words(
                                cited(
                                        DocumentType.NGHI_DINH,
                                        "",
                                        LocalDate.of(2025, 6, 14),
                                        "",
                                        ""),
                                cited(DocumentType.QUYET_DINH, "12/QĐ-UBND", JUNE_16, "", "")))
                .isEmpty();
    }

    private static List<String> words(Reference... references) {
        return Ground.carriedOver(List.of(references), LegalActs.standard()).stream()
                .map(Ground::words)
                .toList();
    }

    private static Reference cited(
            DocumentType type, String number, LocalDate date, String subject, String evidence) {
        return new Reference(
                Optional.of(type),
                Optional.of(number).filter(it -> !it.isEmpty()),
                Optional.of(date),
                Optional.empty(),
                Optional.of(subject).filter(it -> !it.isEmpty()),
                CitationRole.LEGAL_BASIS,
                Optional.of(evidence)
                        .filter(it -> !it.isEmpty())
                        .map(it -> new Evidence(it, 0, it.length())));
    }
}
