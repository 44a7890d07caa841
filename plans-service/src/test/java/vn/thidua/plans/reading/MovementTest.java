package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.PlanDocument;

/** Which movements a text names, and who leads them. */
final class MovementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1. Phong trào thi đua 'Dân vận khéo' (Công an xã chủ trì). | Dân vận khéo | Công an xã",
                "1. Phong trào thi đua ‘Dân vận khéo’: Đoàn Thanh niên xã phụ trách. | Dân vận khéo | Đoàn Thanh niên xã",
                "1. Phong trào thi đua ''Xóm không rác'', Hội Phụ nữ xã chủ trì. | Xóm không rác | Hội Phụ nữ xã",
                "1. Phong trào thi đua “Xóm không rác” (cơ quan thường trực: Hội Phụ nữ). | Xóm không rác | Hội Phụ nữ",
                "1. Phong trào thi đua “Xóm không rác” do Hội Phụ nữ phụ trách. | Xóm không rác | Hội Phụ nữ",
                "1. Phong trào thi đua “Xóm không rác” (UBND tỉnh phát động). | Xóm không rác |",
                "1. Phong trào thi đua “Xóm không rác” ở thôn Ea M'Droh và buôn K'Long. | Xóm không rác |"
            })
    void a_movement_and_who_leads_it(String line, String name, String body) {
        assertThat(movements(line))
                .singleElement()
                .satisfies(
                        movement -> {
                            assertThat(movement.name()).isEqualTo(name);
                            assertThat(movement.standingBody())
                                    .isEqualTo(Optional.ofNullable(body));
                        });
    }

    @Test
    void each_movement_of_a_chain_keeps_its_own_leader() {
        assertThat(
                        movements(
                                "1. Các phong trào thi đua “Sạch làng, đẹp ngõ”, “Bếp ấm tình thương” (Hội Phụ nữ chủ trì); phong trào “Cổng trường bình yên”, Công an xã phụ trách."))
                .extracting(PlanDocument.Movement::name, PlanDocument.Movement::standingBody)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sạch làng, đẹp ngõ", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                "Bếp ấm tình thương", Optional.of("Hội Phụ nữ")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Cổng trường bình yên", Optional.of("Công an xã")));
    }

    @Test
    void a_list_ends_where_its_bullets_end() {
        assertThat(
                        names(
                                """
                                1. Các phong trào thi đua gồm:
                                - Xóm không rác;
                                - Bếp ấm tình thương (Hội Phụ nữ);
                                + vận động mỗi hộ góp một suất ăn;
                                - 'Cổng trường bình yên': Công an xã phụ trách.
                                2. Văn phòng theo dõi, đôn đốc việc thực hiện.
                                1.1. Đài truyền thanh đưa tin hằng tuần.
                                """))
                .containsExactly("Xóm không rác", "Bếp ấm tình thương", "Cổng trường bình yên");
    }

    @Test
    void pluses_below_a_dash_are_its_items() {
        assertThat(
                        names(
                                """
                                - Các phong trào thi đua sau:
                                + Xóm không rác;
                                + Bếp ấm tình thương.
                                - Rà soát hồ sơ.
                                """))
                .containsExactly("Xóm không rác", "Bếp ấm tình thương");
    }

    @Test
    void what_is_done_for_movements_is_none() {
        assertThat(
                        names(
                                """
                                1. Để thực hiện các phong trào thi đua cần làm như sau:
                                - Tổ chức hội nghị ký kết giao ước;
                                - Văn phòng tham mưu kế hoạch kiểm tra;
                                - Tuyên truyền trên hệ thống loa.
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Trong phong trào có nhiều gương “người tốt, việc tốt”.",
                "1. Phong trào thi đua do ông Y B'Hoi, bà H'Loan và em K'Tuấn khởi xướng.",
                "1. Phong trào thi đua với chủ đề 'Kỷ cương, sáng tạo'."
            })
    void quotes_and_apostrophes_that_name_no_movement(String line) {
        assertThat(movements(line)).isEmpty();
    }

    private static List<String> names(String lines) {
        return movements(lines).stream().map(PlanDocument.Movement::name).toList();
    }

    private static List<PlanDocument.Movement> movements(String lines) {
        return Documents.read(
                        """
                        ỦY BAN NHÂN DÂN
                        XÃ EA HIU
                        Số: 19/KH-UBND
                        Ea Hiu, ngày 20 tháng 01 năm 2026

                        KẾ HOẠCH
                        Công tác thi đua, khen thưởng năm 2026

                        UBND xã Ea Hiu xây dựng Kế hoạch như sau:

                        I. NỘI DUNG
                        %s

                        Nơi nhận:
                        - Lưu: VT.
                        TM. ỦY BAN NHÂN DÂN
                        CHỦ TỊCH
                        Y Bhăm Niê
                        """
                                .formatted(lines))
                .movements();
    }
}
