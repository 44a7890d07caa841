package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;

/** Shapes of documents that files from portals, scans and other provinces have. */
final class UnseenDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH TÔN VINH ĐIỂN HÌNH TRONG PHONG TRÀO THI ĐUA CHÀO MỪNG NGÀY THÀNH LẬP TỈNH
                Đăng ngày: 02/04/2022 09:15:00
                Thực hiện Chỉ thị số 14-CT/TU ngày 01/3/2022 của Tỉnh ủy, UBND tỉnh đã ban hành Quyết định số 410/QĐ-UBND về kế hoạch tôn vinh.
                Tin bài: Phòng Nghiệp vụ
                """,
                """
                KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2023
                Ngày 12/4, UBND huyện ban hành Kế hoạch số 77/KH-UBND về phát động phong trào thi đua năm 2023.
                1. Kế hoạch đặt ra ba nhóm nội dung.
                2. Các xã gửi đăng ký trong tháng 5.
                Lượt xem: 120
                """,
                """
                CHỈ THỊ VỀ PHONG TRÀO THI ĐUA YÊU NƯỚC
                Cập nhật: 08:00 03/02/2024
                Chủ tịch UBND tỉnh yêu cầu các sở đẩy mạnh phong trào.
                Tác giả: Hoài An
                """,
                """
                Chung sức vì môi trường sạch trên địa bàn huyện
                Nhằm nâng cao nhận thức của người dân; ngày 08/6/2022, UBND huyện ban hành Kế hoạch số 91/KH-UBND về phong trào thi đua “Chung sức vì môi trường sạch”.
                Kế hoạch có các nội dung như sau:
                1. Mục đích
                2. Tiêu chí
                """
            })
    void an_article_of_a_portal_is_refused_whatever_its_title(String article) {
        Reading.Refused refused =
                Documents.refused("tin.txt", article.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void a_plan_copied_from_a_portal_with_its_words_is_still_a_plan() {
        PlanDocument document =
                Documents.read(
                        "Ngày đăng: 05/01/2023\nLượt xem: 40\n"
                                + plan(
                                        "Phát động phong trào thi đua năm 2023",
                                        "UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.document().sequence()).contains(21);
    }

    @Test
    void an_act_cited_in_the_title_and_in_the_text_is_taken_from_the_text_once() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "THỰC HIỆN CHỈ THỊ SỐ 08/CT-TTG NGÀY 12 THÁNG 5 NĂM 2022 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ PHÁT ĐỘNG THI ĐUA NĂM 2023",
                                "Thực hiện Chỉ thị số 08/CT-TTg ngày 12/5/2022 của Thủ tướng Chính phủ về phát động thi đua năm 2023, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.references())
                .singleElement()
                .satisfies(
                        act -> {
                            assertThat(act.number()).contains("08/CT-TTg");
                            assertThat(act.issuer()).contains("Thủ tướng Chính phủ");
                            assertThat(act.role()).isEqualTo(CitationRole.IMPLEMENTS);
                        });
    }

    @Test
    void an_act_cited_in_a_title_of_capitals_only_gets_its_letters_back() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "THỰC HIỆN CHỈ THỊ SỐ 08/CT-TTG NGÀY 12 THÁNG 5 NĂM 2022 CỦA THỦ TƯỚNG CHÍNH PHỦ",
                                "UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.references().getFirst().number()).contains("08/CT-TTg");
        assertThat(document.references().getFirst().issuer()).contains("Thủ tướng Chính phủ");
        assertThat(document.document().title().orElseThrow())
                .contains("số 08/CT-TTg ngày 12 tháng 5 năm 2022 của Thủ tướng Chính phủ");
    }

    @Test
    void a_movement_of_a_title_in_capitals_is_written_as_the_text_writes_it() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "TRIỂN KHAI PHONG TRÀO THI ĐUA “TOÀN DÂN HỌC CHỮ QUỐC NGỮ VÀ NGHỀ MỚI” TRÊN ĐỊA BÀN XÃ",
                                "UBND xã An Bình triển khai phong trào thi đua “Toàn dân học chữ Quốc ngữ và nghề mới” như sau:"));

        assertThat(document.movements())
                .extracting(PlanDocument.Movement::name)
                .containsExactly("Toàn dân học chữ Quốc ngữ và nghề mới");
    }

    @Test
    void a_movement_named_in_capitals_only_keeps_the_capitals_of_its_names() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "TRIỂN KHAI PHONG TRÀO THI ĐUA “HỌC TẬP VÀ LÀM THEO CHỦ TỊCH HỒ CHÍ MINH, XÂY DỰNG ĐẢNG VÀ NHÀ NƯỚC VIỆT NAM”",
                                "UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.movements())
                .extracting(PlanDocument.Movement::name)
                .containsExactly(
                        "Học tập và làm theo Chủ tịch Hồ Chí Minh, xây dựng Đảng và Nhà nước Việt Nam");
    }

    @Test
    void a_portals_line_that_names_the_document_is_no_citation() {
        PlanDocument document =
                Documents.read(
                        "Kế hoạch 21/KH-UBND năm 2023 do xã An Bình ban hành\n"
                                + plan(
                                        "Công tác thi đua, khen thưởng năm 2023",
                                        "UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.references()).isEmpty();
    }

    @Test
    void the_territory_in_the_subject_of_the_superiors_plan_is_no_finding() {
        String cited =
                "Căn cứ Kế hoạch số 30/KH-UBND ngày 08/01/2023 của UBND tỉnh Lâm Đồng về công tác thi đua, khen thưởng năm 2023 trên địa bàn tỉnh Lâm Đồng;\nUBND xã An Bình xây dựng Kế hoạch trên địa bàn %s như sau:";
        String title = "Công tác thi đua, khen thưởng năm 2023";

        assertThat(codes(plan(title, cited.formatted("xã")))).doesNotContain("OTHER_LEVEL_BODY");
        assertThat(codes(plan(title, cited.formatted("huyện")))).contains("OTHER_LEVEL_BODY");
    }

    @Test
    void a_web_copy_that_lost_the_name_of_the_type_keeps_title_issuer_and_grounds() {
        PlanDocument document =
                Documents.read(
                        """
                        ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        Số: 77/QĐ-UBND | Phú Thọ, ngày 09 tháng 6 năm 2016 |
                        VỀ VIỆC BAN HÀNH QUY ĐỊNH XÉT THI ĐUA CÁC CỤM, KHỐI
                        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ
                        Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ;
                        Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 01/6/2016,
                        QUYẾT ĐỊNH:
                        Điều 1. Ban hành kèm theo Quyết định này Quy định xét thi đua các cụm, khối.
                        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                        """);

        assertThat(document.document().title())
                .contains("Ban hành Quy định xét thi đua các cụm, khối");
        assertThat(document.document().place()).contains("Phú Thọ");
        assertThat(document.issuer().name()).contains("UBND tỉnh Phú Thọ");
        assertThat(document.references())
                .extracting(PlanDocument.Reference::role)
                .containsOnly(CitationRole.LEGAL_BASIS);
        assertThat(document.parent()).isEmpty();
    }

    @Test
    void narrow_cells_that_tear_number_date_and_issuer_are_mended() {
        PlanDocument document =
                Documents.read(
                        """
                        ỦY
                        BAN NHÂN DÂN
                        TỈNH HÀ NAM
                        -------
                        |
                        CỘNG
                        HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        |
                        Số:
                        61/KH-UBND
                        |
                        Hà Nam, ngày
                        04 tháng 3 năm 2019
                        |
                        KẾ HOẠCH
                        Công tác thi đua, khen thưởng năm 2019
                        Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:
                        I. MỤC ĐÍCH
                        """);

        assertThat(document.document().sequence()).contains(61);
        assertThat(document.document().date()).contains(LocalDate.of(2019, 3, 4));
        assertThat(document.document().place()).contains("Hà Nam");
        assertThat(document.issuer().name()).contains("UBND tỉnh Hà Nam");
    }

    @Test
    void a_line_break_that_a_portal_prints_as_its_escape_is_a_space() {
        PlanDocument document =
                Documents.read(
                        """
                        \\r\\n ỦY BAN NHÂN DÂN | \\r\\n CỘNG\\r\\n HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        \\r\\n Số: 63/KH-UBND \\r\\n | \\r\\n Sơn La, ngày 02 tháng 3 năm 2020 \\r\\n |
                        Thực hiện Quyết định số 44/QĐ-TTG\\r\\nngày 05/02/2020 của Thủ tướng Chính phủ, UBND tỉnh xây dựng\\r\\nKế hoạch như sau:
                        1. Mục tiêu
                        """);

        assertThat(document.document().sequence()).contains(63);
        assertThat(document.issuer().level()).contains(AdminLevel.TINH);
        assertThat(document.references())
                .singleElement()
                .satisfies(
                        act -> {
                            assertThat(act.number()).contains("44/QĐ-TTg");
                            assertThat(act.date()).contains(LocalDate.of(2020, 2, 5));
                        });
    }

    @Test
    void a_scans_letter_in_the_number_is_the_figure_it_was() {
        PlanDocument document =
                Documents.read(
                        plan(
                                        "Công tác thi đua, khen thưởng năm 2023",
                                        "UBND xã An Bình xây dựng Kế hoạch như sau:")
                                .replace("Số: 21/KH", "Số: 2l/KH"));

        assertThat(document.document().sequence()).contains(21);
    }

    @Test
    void the_city_is_the_superior_of_its_urban_district() {
        PlanDocument document =
                Documents.read(
                        plan(
                                        "Công tác thi đua, khen thưởng năm 2023",
                                        "Căn cứ Kế hoạch số 16/KH-UBND ngày 10/01/2023 của UBND Thành phố về công tác thi đua, khen thưởng năm 2023; UBND quận Bình Minh xây dựng Kế hoạch như sau:")
                                .replace("XÃ AN BÌNH", "QUẬN BÌNH MINH"));

        assertThat(document.parent().map(PlanDocument.Parent::number)).contains("16/KH-UBND");
    }

    @Test
    void a_place_whose_name_sounds_like_a_verb_does_not_cut_the_issuer() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Công tác thi đua, khen thưởng năm 2023",
                                "Thực hiện Kế hoạch số 5/KH-UBND ngày 09/01/2023 của UBND tỉnh Quảng Nam về công tác thi đua, khen thưởng năm 2023; Kế hoạch số 6/KH-UBND ngày 10/01/2023 của UBND huyện Kỳ Anh ban hành chỉ tiêu; Kế hoạch số 8/KH-UBND ngày 11/01/2023 của UBND huyện Giao Thủy về thu chi, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.references())
                .extracting(act -> act.issuer().orElse(""))
                .containsExactly(
                        "UBND tỉnh Quảng Nam", "UBND huyện Kỳ Anh", "UBND huyện Giao Thủy");
        assertThat(document.references().getLast().subject()).contains("thu chi");
    }

    @Test
    void the_year_of_an_act_cited_in_the_title_is_not_the_year_of_the_plan() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Thi đua thực hiện Quyết định số 9/QĐ-UBND ngày 02 tháng 4 năm 2018 của UBND tỉnh Lâm Đồng",
                                "UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.document().year()).contains(2023);
    }

    @Test
    void how_a_figure_has_changed_is_no_target_of_its_own() {
        PlanDocument document =
                Documents.read(
                        plan(
                                        "Công tác thi đua, khen thưởng năm 2023",
                                        "UBND xã An Bình xây dựng Kế hoạch như sau:")
                                .replace(
                                        "1. Các thôn đăng ký trong tháng.",
                                        "1. Phấn đấu thu ngân sách đạt trên 12 tỷ đồng, tăng 9% so với năm trước."));

        assertThat(document.targets()).hasSize(1);
    }

    private static List<String> codes(String text) {
        return Documents.read(text).findings().stream().map(Finding::code).toList();
    }

    private static String plan(String title, String preamble) {
        return """
                ỦY BAN NHÂN DÂN
                XÃ AN BÌNH
                Số: 21/KH-UBND
                An Bình, ngày 25 tháng 01 năm 2023

                KẾ HOẠCH
                %s

                %s

                I. NỘI DUNG
                1. Các thôn đăng ký trong tháng.

                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                .formatted(title, preamble);
    }
}
