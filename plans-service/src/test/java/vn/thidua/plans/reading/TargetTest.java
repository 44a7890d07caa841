package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.PlanDocument;

/** Numbers that are to be reached, and numbers that only look so. */
final class TargetTest {

    private static final String TARGETS = "CHỈ TIÊU THI ĐUA";
    private static final String CONTENT = "NỘI DUNG THI ĐUA";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến năm 2026, 100% hộ chăn nuôi ký cam kết bảo vệ môi trường. | hộ chăn nuôi ký cam kết bảo vệ môi trường | | 100 | | %",
                "Tỷ lệ hộ nghèo giảm từ 5,6% xuống còn 3,2%. | Tỷ lệ hộ nghèo | | 3.2 | | %",
                "Giảm tỷ lệ hộ cận nghèo từ 4,1% năm 2025 xuống dưới 3%. | tỷ lệ hộ cận nghèo | DUOI | 3 | | %",
                "Nâng tỷ lệ che phủ rừng lên 52%. | tỷ lệ che phủ rừng | | 52 | | %",
                "Tỷ lệ dân cư dùng nước hợp vệ sinh từ 95% đến 100%. | Tỷ lệ dân cư dùng nước hợp vệ sinh | | 95 | 100 | %",
                "Có 12/15 thôn đạt danh hiệu văn hóa. | thôn đạt danh hiệu văn hóa | | 12 | | thôn",
                "Phấn đấu 5/7 khu dân cư không có tội phạm. | khu dân cư không có tội phạm | | 5 | | khu dân cư",
                "Giảm tỷ suất sinh thô 0,2‰. | Giảm tỷ suất sinh thô | | 0.2 | | ‰",
                "Từ 30% số hộ sản xuất giỏi cấp xã trở lên được công nhận. | số hộ sản xuất giỏi cấp xã được công nhận | IT_NHAT | 30 | | %",
                "Thu nhập bình quân đầu người đạt 42 triệu đồng. | Thu nhập bình quân đầu người | DAT | 42 | | triệu đồng"
            })
    void a_number_to_be_reached_is_a_target_wherever_it_stands(
            String sentence,
            String name,
            Comparator comparator,
            BigDecimal value,
            BigDecimal most,
            String unit) {
        for (String heading : List.of(TARGETS, CONTENT)) {
            assertThat(targets(heading, "1. " + sentence))
                    .as(heading)
                    .singleElement()
                    .satisfies(
                            target -> {
                                assertThat(target.name()).isEqualTo(name);
                                assertThat(target.comparator())
                                        .isEqualTo(Optional.ofNullable(comparator));
                                assertThat(target.value()).contains(value);
                                assertThat(target.valueMax()).isEqualTo(Optional.ofNullable(most));
                                assertThat(target.unit()).contains(unit);
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Triển khai trong giai đoạn 2024 - 2025 và những năm tiếp theo.",
                "Phấn đấu từ 2026 đến 2030 có bước chuyển rõ rệt.",
                "Vận động người dân trong độ tuổi 15 - 60 tham gia.",
                "Phấn đấu người dân từ 15 đến 60 tuổi đều tham gia.",
                "Chào mừng kỷ niệm ngày Quốc khánh 2/9 toàn xã thi đua.",
                "Nhân dịp 2/9 xã tổ chức hội thi.",
                "Bảo đảm hoàn thành trước 30/4 năm 2026.",
                "Thực hiện Nghị quyết số 12/2024/NQ-HĐND bảo đảm đúng tiến độ."
            })
    void years_ages_days_and_numbers_of_acts_are_no_targets(String sentence) {
        assertThat(targets(TARGETS, "1. " + sentence)).noneMatch(t -> t.value().isPresent());
        assertThat(targets(CONTENT, "1. " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2025, toàn xã đạt 85% hộ gia đình văn hóa.",
                "Thời gian qua, tỷ lệ hộ nghèo giảm từ 9% xuống còn 6%.",
                "Xã đã có 9/15 thôn đạt danh hiệu văn hóa.",
                "Hội nghị hợp lệ khi có từ 90% số phiếu tán thành trở lên.",
                "Hỗ trợ kinh phí đạt 2 triệu đồng cho mỗi mô hình.",
                "Xếp loại xuất sắc khi đạt 95 điểm."
            })
    void what_has_been_reached_paid_or_voted_is_no_target(String sentence) {
        assertThat(targets(CONTENT, "1. " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾT QUẢ NĂM 2025",
                "TIÊU CHUẨN KHEN THƯỞNG",
                "KINH PHÍ",
                "ĐẶC ĐIỂM TÌNH HÌNH"
            })
    void parts_that_tell_or_reward_hold_no_targets_that_are_not_said_to_be_aims(String heading) {
        assertThat(
                        targets(
                                heading,
                                "1. 100% cán bộ tham gia; thu ngân sách đạt 9 tỷ đồng; tỷ lệ hộ nghèo giảm từ 5% xuống còn 4%."))
                .isEmpty();
    }

    @Test
    void the_figure_of_the_year_before_is_where_the_plan_starts_not_what_it_wants() {
        assertThat(
                        targets(
                                TARGETS,
                                "- Năm 2025 đạt 85% hộ gia đình văn hóa, năm 2026 phấn đấu đạt 88% hộ gia đình văn hóa."))
                .extracting(t -> t.value().orElseThrow())
                .containsExactly(new BigDecimal(88));
    }

    @Test
    void whose_number_it_is_stays_in_the_name() {
        assertThat(targets(TARGETS, "- Mỗi chi hội xây dựng ít nhất 01 mô hình dân vận khéo."))
                .singleElement()
                .satisfies(
                        target -> {
                            assertThat(target.name())
                                    .isEqualTo("Mỗi chi hội xây dựng mô hình dân vận khéo");
                            assertThat(target.comparator()).contains(Comparator.IT_NHAT);
                            assertThat(target.unit()).contains("mô hình");
                        });
        assertThat(targets(TARGETS, "- Hướng dẫn 100% hộ dân phân loại rác."))
                .extracting(PlanDocument.Target::name)
                .containsExactly("Hướng dẫn hộ dân phân loại rác");
    }

    @Test
    void a_target_of_any_form_keeps_its_figure_and_its_name() {
        Random random = new Random(26);
        List<String> names =
                List.of(
                        "tỷ lệ hộ dùng nước sạch",
                        "tỷ lệ trẻ mầm non đến lớp",
                        "tỷ lệ rác được thu gom");
        List<String> forms =
                List.of(
                        "%s đạt %s%%",
                        "phấn đấu %s đạt %s%%",
                        "đến năm 2026, %s đạt %s%%",
                        "nâng %s lên %s%%",
                        "%s tăng từ 1,5%% lên %s%%",
                        "%s từ %s%% trở lên",
                        "%s ít nhất %s%%");
        for (int i = 0; i < 200; i++) {
            String name = names.get(random.nextInt(names.size()));
            BigDecimal value =
                    BigDecimal.valueOf(200 + random.nextInt(9_700), 2).stripTrailingZeros();
            String sentence =
                    forms.get(random.nextInt(forms.size()))
                            .formatted(name, value.toPlainString().replace('.', ','));

            assertThat(targets(random.nextBoolean() ? TARGETS : CONTENT, "- " + sentence + "."))
                    .as(sentence)
                    .singleElement()
                    .satisfies(
                            target -> {
                                assertThat(target.name()).isEqualTo(name);
                                assertThat(target.value().orElseThrow())
                                        .isEqualByComparingTo(value);
                                assertThat(target.unit()).contains("%");
                            });
        }
    }

    private static List<PlanDocument.Target> targets(String heading, String line) {
        return Documents.read(
                        """
                        ỦY BAN NHÂN DÂN
                        XÃ HÒA AN
                        Số: 42/KH-UBND
                        Hòa An, ngày 20 tháng 01 năm 2026

                        KẾ HOẠCH
                        Phát động phong trào thi đua yêu nước năm 2026

                        UBND xã Hòa An xây dựng Kế hoạch như sau:

                        I. %s
                        %s

                        Nơi nhận:
                        - Lưu: VT.
                        TM. ỦY BAN NHÂN DÂN
                        CHỦ TỊCH
                        Lê Văn Tám
                        """
                                .formatted(heading, line))
                .targets();
    }
}
