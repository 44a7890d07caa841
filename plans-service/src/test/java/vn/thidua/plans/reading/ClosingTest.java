package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.PlanDocument;

/** Recipients, signature, parts and tables at the end, however they have been flattened. */
final class ClosingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHÍNH TRỊ VIÊN/Thượng tá Rơ Châm Hlinh | CHÍNH TRỊ VIÊN | Rơ Châm Hlinh",
                "KT. CHỈ HUY TRƯỞNG/PHÓ CHỈ HUY TRƯỞNG/Đại tá Nguyễn Hữu Phước | PHÓ CHỈ HUY TRƯỞNG | Nguyễn Hữu Phước",
                "TRƯỞNG CÔNG AN/Đại úy/Lò Văn Sơn | TRƯỞNG CÔNG AN | Lò Văn Sơn",
                "HIỆU TRƯỞNG/ThS. Phan Thị Cúc | HIỆU TRƯỞNG | Phan Thị Cúc",
                "TM. BAN CHẤP HÀNH/BÍ THƯ/Giàng A Páo | BÍ THƯ | Giàng A Páo",
                "TM. ĐẢNG ỦY/PHÓ BÍ THƯ/Giàng A Páo | PHÓ BÍ THƯ | Giàng A Páo"
            })
    void who_signs_without_rank_and_degree(String lines, String capacity, String name) {
        PlanDocument.Signature signature = read(lines.replace('/', '\n')).signature().orElseThrow();

        assertThat(signature.capacity()).contains(capacity);
        assertThat(signature.name()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: - UBND tỉnh; - TT Đảng ủy, HĐND xã; - Các thôn; - Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Na",
                "Nơi nhận: - UBND tỉnh - TT Đảng ủy, HĐND xã - Các thôn - Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Na",
                "Nơi nhận: - UBND tỉnh; - TT Đảng ủy, HĐND xã; - Các thôn; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Thị Na",
                "Nơi nhận:\nUBND tỉnh;\nTT Đảng ủy, HĐND xã;\nCác thôn;\nLưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Na"
            })
    void recipients_and_signature_in_one_line_or_in_many(String closing) {
        PlanDocument document = read(closing);

        assertThat(document.recipients())
                .containsExactly("UBND tỉnh", "TT Đảng ủy, HĐND xã", "Các thôn", "Lưu: VT");
        assertThat(document.signature().orElseThrow().authority()).contains("TM. ỦY BAN NHÂN DÂN");
        assertThat(document.signature().orElseThrow().capacity()).contains("CHỦ TỊCH");
        assertThat(document.signature().orElseThrow().name()).contains("Lê Thị Na");
        assertThat(document.annexes()).isEmpty();
    }

    @Test
    void a_hyphen_inside_a_recipients_name_parts_nothing() {
        assertThat(
                        read("Nơi nhận: - Hội đồng Thi đua - Khen thưởng tỉnh; - Phòng Văn hóa - Xã hội; - Lưu: VT.")
                                .recipients())
                .containsExactly(
                        "Hội đồng Thi đua - Khen thưởng tỉnh", "Phòng Văn hóa - Xã hội", "Lưu: VT");
    }

    @Test
    void parts_in_words_hold_roman_numbers() {
        PlanDocument document =
                body(
                        """
                        Phần thứ nhất
                        KẾT QUẢ NĂM 2024
                        I. KẾT QUẢ ĐẠT ĐƯỢC
                        1. Tỷ lệ hộ nghèo giảm từ 5% xuống còn 4%.
                        Phần thứ hai. NHIỆM VỤ NĂM 2025
                        I. CHỈ TIÊU
                        1. Phấn đấu 90% hộ đăng ký gia đình văn hóa.
                        """);

        assertThat(document.sections())
                .extracting(PlanDocument.Section::no, PlanDocument.Section::heading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Phần thứ nhất", "KẾT QUẢ NĂM 2024"),
                        org.assertj.core.groups.Tuple.tuple("I", "KẾT QUẢ ĐẠT ĐƯỢC"),
                        org.assertj.core.groups.Tuple.tuple("Phần thứ hai", "NHIỆM VỤ NĂM 2025"),
                        org.assertj.core.groups.Tuple.tuple("I", "CHỈ TIÊU"));
        assertThat(document.targets())
                .extracting(PlanDocument.Target::name)
                .containsExactly("hộ đăng ký gia đình văn hóa");
    }

    @Test
    void the_last_row_of_a_flattened_table_ends_before_the_next_heading() {
        PlanDocument document =
                body(
                        """
                        I. NHIỆM VỤ
                        STT
                        Nội dung
                        Chủ trì
                        Thời gian
                        I. Công tác phát động
                        1
                        Phát động phong trào
                        UBND xã
                        Quý I
                        II. CÔNG TÁC TỔNG KẾT
                        2
                        Tổng kết năm
                        Văn phòng
                        Quý IV
                        II. TỔ CHỨC THỰC HIỆN
                        Các thôn triển khai Kế hoạch này.
                        """);

        assertThat(document.tasks())
                .extracting(PlanDocument.Task::content, PlanDocument.Task::lead)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Phát động phong trào", java.util.Optional.of("UBND xã")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Tổng kết năm", java.util.Optional.of("Văn phòng")));
        assertThat(document.sections().getLast().heading()).isEqualTo("TỔ CHỨC THỰC HIỆN");
        assertThat(document.sections().getLast().body())
                .isEqualTo(List.of("Các thôn triển khai Kế hoạch này."));
    }

    private static PlanDocument read(String closing) {
        return document("I. NỘI DUNG\n1. Các thôn đăng ký thi đua.\n", closing);
    }

    private static PlanDocument body(String body) {
        return document(body, "Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Na");
    }

    private static PlanDocument document(String body, String closing) {
        return Documents.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ YÊN BÌNH
                Số: 7/KH-UBND
                Yên Bình, ngày 05 tháng 3 năm 2025

                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2025

                UBND xã Yên Bình xây dựng kế hoạch như sau:

                %s
                %s
                """
                        .formatted(body, closing));
    }
}
