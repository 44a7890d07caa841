package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;

/** Fifteen documents of organs and kinds that the seeds do not have, read as an official would read them. */
final class WrittenDocumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province-directive | 86/CT-UBND | UBND tỉnh Tuyên Quang | | Phan Huy Ngọc Bình",
                "school-plan | 15/KH-THPT | Trường THPT Hồ Thị Kỷ Mới | 1820/KH-SGDĐT | Trần Minh Khôi",
                "party-commune | 12/KH/ĐU | Đảng ủy xã Tân Thới | | Nguyễn Thị Bé Năm",
                "scan-errors | 30/KH-UBND | UBND xã Phú Ninh | 512/KH-UBND | Đoàn Văn Tín",
                "department-letter | 1945/SNV-TĐKT | Sở Nội vụ thành phố Hải Phòng | | Bùi Thị Lan Hương",
                "decision-of-special-zone | 9/QĐ-UBND | UBND đặc khu Phú Quý | | Ngô Tấn Lực",
                "steering-committee | 2/KH-BCĐ | Ban Chỉ đạo phong trào \"Toàn dân đoàn kết xây dựng đời sống văn hóa\" phường Bến Nghé | | Mai Thị Ngọc",
                "cut-off-district | 21/KH-UBND | UBND huyện Thạch An | 77/KH-UBND |",
                "company-plan | 602/KH-PCBT | Công ty Điện lực Bến Tre | | Trương Công Định",
                "plan-without-number | /KH-UBND | UBND xã Mường Lạn | 215/UBND-NC | Vì Văn Pọm",
                "ministry-decision | 3301/QĐ-BNV | Bộ Nội vụ | | Trương Hải Yến",
                "parts-and-pluses | 3/KH-CĐX | Công đoàn xã La Bằng | | Lương Thị Thắm"
            })
    void number_issuer_parent_and_signer(
            String name, String number, String issuer, String parent, String signer) {
        PlanDocument document = read(name);
        PlanDocument.Head head = document.document();

        assertThat(
                        head.sequence().map(String::valueOf).orElse("")
                                + "/"
                                + head.symbol().orElseThrow())
                .isEqualTo(number);
        assertThat(document.issuer().name()).contains(issuer);
        assertThat(document.parent().map(PlanDocument.Parent::number))
                .isEqualTo(Optional.ofNullable(parent));
        assertThat(document.signature().flatMap(PlanDocument.Signature::name))
                .isEqualTo(Optional.ofNullable(signer));
    }

    @Test
    void a_news_item_that_mentions_a_plan_is_refused() {
        assertThat(
                        Documents.refused("tin.txt", Documents.bytes("unseen/news-of-a-plan.txt"))
                                .reason())
                .isEqualTo(Reason.NOT_A_PLAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province-directive | 4",
                "school-plan | 5",
                "party-commune | 2",
                "scan-errors | 1",
                "union-guidance | 2",
                "department-letter | 0",
                "decision-of-special-zone | 2",
                "steering-committee | 3",
                "cut-off-district | 5",
                "company-plan | 2",
                "plan-without-number | 1",
                "ministry-decision | 0",
                "parts-and-pluses | 2",
                "council-resolution | 4"
            })
    void as_many_targets_with_figures_as_it_sets(String name, int count) {
        assertThat(read(name).targets()).filteredOn(t -> t.value().isPresent()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province-directive | Cả nước thi đua xây dựng nông thôn mới; Cả tỉnh chung sức xóa nhà tạm, nhà dột nát",
                "school-plan |",
                "department-letter |",
                "decision-of-special-zone | Biển đảo xanh",
                "company-plan | lao động giỏi",
                "ministry-decision |",
                "council-resolution |",
                "union-guidance | Phụ nữ Hưng Yên tự tin, sáng tạo"
            })
    void its_movements_and_no_other(String name, String movements) {
        assertThat(
                        String.join(
                                "; ",
                                read(name).movements().stream()
                                        .map(PlanDocument.Movement::name)
                                        .toList()))
                .isEqualTo(movements == null ? "" : movements);
    }

    @Test
    void who_does_what_after_a_colon() {
        assertThat(read("plan-without-number").tasks())
                .extracting(PlanDocument.Task::lead, PlanDocument.Task::content)
                .containsExactly(
                        Tuple.tuple(
                                Optional.of("Công an xã"),
                                "bảo đảm an ninh trật tự trước, trong và sau ngày bầu cử"),
                        Tuple.tuple(
                                Optional.of("Ban Chỉ huy Quân sự xã"),
                                "trực sẵn sàng chiến đấu 24/24 giờ"),
                        Tuple.tuple(
                                Optional.of("Trung tâm Dịch vụ tổng hợp"),
                                "tuyên truyền trên loa truyền thanh"));
    }

    private static PlanDocument read(String name) {
        return Documents.read(name + ".txt", Documents.bytes("unseen/" + name + ".txt"));
    }
}
