package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanDocument;

/** Whose paper it is, by the letterheads that organs of every kind have. */
final class LetterheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TỈNH ỦY LÀO CAI/* | Tỉnh ủy Lào Cai | DANG | TINH | tỉnh Lào Cai",
                "HUYỆN ỦY MỘC CHÂU/* | Huyện ủy Mộc Châu | DANG | HUYEN | huyện Mộc Châu",
                "THÀNH ỦY HẢI PHÒNG/* | Thành ủy Hải Phòng | DANG | TINH | thành phố Hải Phòng",
                "ĐẢNG BỘ TỈNH HÀ GIANG/ĐẢNG ỦY XÃ YÊN BÌNH/* | Đảng ủy xã Yên Bình | DANG | XA | xã Yên Bình",
                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG/TỈNH BẮC KẠN | Hội đồng Thi đua - Khen thưởng tỉnh Bắc Kạn | HOI_DONG_TDKT | TINH | tỉnh Bắc Kạn",
                "HỘI ĐỒNG THI ĐUA/KHEN THƯỞNG TỈNH BẮC KẠN | Hội đồng Thi đua - Khen thưởng tỉnh Bắc Kạn | HOI_DONG_TDKT | TINH | tỉnh Bắc Kạn",
                "UBND TỈNH BẮC KẠN/HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | Hội đồng Thi đua - Khen thưởng tỉnh Bắc Kạn | HOI_DONG_TDKT | TINH | tỉnh Bắc Kạn",
                "QUÂN KHU 5/BỘ CHỈ HUY QUÂN SỰ TỈNH GIA LAI | Bộ Chỉ huy quân sự tỉnh Gia Lai | SO_NGANH | TINH | tỉnh Gia Lai",
                "BỘ CHỈ HUY QUÂN SỰ TỈNH GIA LAI/BAN CHỈ HUY QUÂN SỰ HUYỆN CHƯ SÊ | Ban Chỉ huy quân sự huyện Chư Sê | SO_NGANH | HUYEN | huyện Chư Sê",
                "BỘ NỘI VỤ/BAN THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG | Ban Thi đua - Khen thưởng Trung ương | SO_NGANH | TRUNG_UONG |",
                "BAN THI ĐUA - KHEN THƯỞNG/TRUNG ƯƠNG | Ban Thi đua - Khen thưởng Trung ương | SO_NGANH | TRUNG_UONG |",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM | Tổng Liên đoàn Lao động Việt Nam | SO_NGANH | TRUNG_UONG |",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM/LIÊN ĐOÀN LAO ĐỘNG TỈNH THÁI BÌNH | Liên đoàn Lao động tỉnh Thái Bình | SO_NGANH | TINH | tỉnh Thái Bình"
            })
    void the_issuer(String lines, String name, BodyKind body, AdminLevel level, String unit) {
        PlanDocument.Issuer issuer = read(lines.replace('/', '\n'), "KẾ HOẠCH").issuer();

        assertThat(issuer.name()).contains(name);
        assertThat(issuer.body()).contains(body);
        assertThat(issuer.level()).contains(level);
        assertThat(issuer.unit()).isEqualTo(Optional.ofNullable(unit));
    }

    @Test
    void a_date_that_a_narrow_column_breaks_and_a_subject_that_names_another_act_are_read_whole() {
        PlanDocument document =
                Documents.read(
                        """
                        ỦY BAN NHÂN DÂN
                        TỈNH TUYÊN QUANG
                        CỘNG HÒA XÃ HỘI
                        CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Số: 08/KH-UBND
                        Tuyên Quang, ngày 07
                        tháng 01 năm 2026
                        KẾ HOẠCH
                        CÔNG TÁC THI ĐUA , KHEN THƯỞNG NĂM 2026
                        Căn cứ Kế hoạch số 03/KH-HĐTĐKT ngày 05/01/2026 của Hội đồng Thi đua - Khen thưởng tỉnh về thực hiện Chỉ thị số 41/CT-TTg ngày 15/12/2025 của Thủ tướng Chính phủ về phát động thi đua năm 2026;
                        Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
                        I. MỤC ĐÍCH
                        Động viên cán bộ và nhân dân thi đua hoàn thành nhiệm vụ.
                        """);

        assertThat(document.document().date()).contains(LocalDate.of(2026, 1, 7));
        assertThat(document.document().place()).contains("Tuyên Quang");
        assertThat(document.document().title()).contains("Công tác thi đua, khen thưởng năm 2026");
        assertThat(document.references())
                .extracting(reference -> reference.subject().orElse(""))
                .contains("thực hiện Chỉ thị số 41/CT-TTg", "phát động thi đua năm 2026");
    }

    @Test
    void a_programme_of_action_is_a_programme_and_its_title_follows() {
        PlanDocument document = read("ỦY BAN NHÂN DÂN\nXÃ YÊN BÌNH", "CHƯƠNG TRÌNH HÀNH ĐỘNG");

        assertThat(document.document().type()).contains(DocumentType.CHUONG_TRINH);
        assertThat(document.document().title()).contains("Phát động thi đua năm 2026");
    }

    @Test
    void a_letterhead_in_the_cells_of_a_markdown_table_is_read_line_by_line() {
        PlanDocument document =
                Documents.read(
                        "ke-hoach.md",
                        """
                        | ỦY BAN NHÂN DÂN<br>**XÃ YÊN BÌNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>Độc lập - Tự do - Hạnh phúc |
                        |---|---|
                        | Số: 7/KH-UBND | *Yên Bình, ngày 05 tháng 9 năm 2025* |

                        **KẾ HOẠCH**<br>**Phát động thi đua năm 2026**

                        UBND xã Yên Bình xây dựng kế hoạch như sau:

                        I. NHIỆM VỤ

                        | STT | Nội dung | Chủ trì | Thời gian |
                        |---|---|---|---|
                        | 1 | Tổ chức hội nghị<br>phát động | Văn phòng | Quý I |

                        | **Nơi nhận:**<br>- UBND tỉnh;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Hoàng Thị Sáu** |
                        |---|---|
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(document.issuer().name()).contains("UBND xã Yên Bình");
        assertThat(document.document().sequence()).contains(7);
        assertThat(document.document().title()).contains("Phát động thi đua năm 2026");
        assertThat(document.tasks())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.content()).isEqualTo("Tổ chức hội nghị phát động");
                            assertThat(task.lead()).contains("Văn phòng");
                        });
        assertThat(document.recipients()).containsExactly("UBND tỉnh", "Lưu: VT");
        assertThat(document.signature().orElseThrow().name()).contains("Hoàng Thị Sáu");
    }

    private static PlanDocument read(String lines, String type) {
        return Documents.read(
                """
                %s
                Số: 7/KH-ABC
                Nơi Đây, ngày 05 tháng 9 năm 2025

                %s
                Phát động thi đua năm 2026

                I. MỤC ĐÍCH
                1. Động viên mọi người thi đua.
                II. NỘI DUNG
                1. Đăng ký thi đua.
                """
                        .formatted(lines, type));
    }
}
