package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.PlanDocument;

/** Who is given what, and until when, in the words that officials use. */
final class AssignmentTest {

    @Test
    void the_standing_agency_that_leads_with_others_is_lead_and_that_of_the_movement() {
        PlanDocument plan =
                read(
                        "Phát động phong trào thi đua “Toàn dân học chữ số” năm 2025",
                        "TỔ CHỨC THỰC HIỆN",
                        "1. Giao Sở Khoa học và Công nghệ là cơ quan thường trực, chủ trì, phối hợp với Sở Nội vụ theo dõi việc thực hiện Phong trào thi đua; hoàn thành trong quý IV/2025.");

        assertThat(plan.tasks())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.lead()).contains("Sở Khoa học và Công nghệ");
                            assertThat(task.coordinating()).contains("Sở Nội vụ");
                            assertThat(task.quarter()).contains(4);
                            assertThat(task.content())
                                    .isEqualTo("theo dõi việc thực hiện Phong trào thi đua");
                        });
        assertThat(plan.movements().getFirst().standingBody()).contains("Sở Khoa học và Công nghệ");
    }

    @Test
    void the_standing_agency_of_the_council_is_not_that_of_the_movement() {
        PlanDocument plan =
                read(
                        "Phát động phong trào thi đua “Toàn dân học chữ số” năm 2025",
                        "TỔ CHỨC THỰC HIỆN",
                        "1. Sở Nội vụ là cơ quan thường trực Hội đồng Thi đua - Khen thưởng, chủ trì theo dõi việc thực hiện Kế hoạch.");

        assertThat(plan.movements().getFirst().standingBody()).isEmpty();
        assertThat(plan.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. Các ban, ngành, đoàn thể, Ban quản lý các bản: Phát động thi đua trong quý I. | Các ban, ngành, đoàn thể, Ban quản lý các bản | Phát động thi đua | 1",
                "3. MTTQ và các đoàn thể: phối hợp tuyên truyền. | MTTQ và các đoàn thể | phối hợp tuyên truyền |",
                "1. UBND các xã, phường: Xây dựng kế hoạch triển khai trước ngày 15/3/2025. | UBND các xã, phường | Xây dựng kế hoạch triển khai | 1",
                "4. Các đồng chí Trưởng thôn: tổ chức đăng ký thi đua xong trước ngày 28/2/2025. | Các đồng chí Trưởng thôn | tổ chức đăng ký thi đua | 1",
                "5. Công an xã: triển khai tài khoản định danh; hoàn thành tháng 12 năm 2025. | Công an xã | triển khai tài khoản định danh | 4",
                "6. Các đơn vị được kiểm tra: chuẩn bị báo cáo, gửi về xã trước ngày 25/5/2025. | Các đơn vị được kiểm tra | chuẩn bị báo cáo, gửi về xã | 2",
                "7. Thủ trưởng các ngành; Chủ tịch Hội Nông dân căn cứ Kế hoạch này xây dựng kế hoạch, gửi về xã trước ngày 20/8/2025. | Thủ trưởng các ngành; Chủ tịch Hội Nông dân | căn cứ Kế hoạch này xây dựng kế hoạch, gửi về xã | 3",
                "8. Văn phòng tổng hợp, báo cáo kết quả (qua Sở Nội vụ) trước ngày 15/11 hằng năm. | Văn phòng | tổng hợp, báo cáo kết quả (qua Sở Nội vụ) | 4",
                "9. Giao Hội Phụ nữ phối hợp với Đoàn xã tổ chức hội thi vào tháng 9. | Hội Phụ nữ | phối hợp với Đoàn xã tổ chức hội thi | 3"
            })
    void a_body_and_its_work(String sentence, String lead, String content, Integer quarter) {
        assertThat(tasks("NHIỆM VỤ", sentence))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.lead()).contains(lead);
                            assertThat(task.content()).isEqualTo(content);
                            assertThat(task.quarter()).isEqualTo(Optional.ofNullable(quarter));
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Tổ chức hội nghị tổng kết công tác thi đua; Văn phòng chủ trì, hoàn thành trong quý III. | Tổ chức hội nghị tổng kết công tác thi đua | Văn phòng | | 3",
                "2. Tổ chức lớp tập huấn nghiệp vụ (Phòng Nội vụ chủ trì, phối hợp với Hội Nông dân; hoàn thành trong quý II). | Tổ chức lớp tập huấn nghiệp vụ | Phòng Nội vụ | Hội Nông dân | 2",
                "3. Xây dựng kế hoạch tuyên truyền điển hình tiên tiến, do Đài Truyền thanh thực hiện trong quý I/2025. | Xây dựng kế hoạch tuyên truyền điển hình tiên tiến | Đài Truyền thanh | | 1",
                "4. Rà soát hồ sơ đề nghị khen thưởng. Công chức Văn hóa - Xã hội chủ trì, hoàn thành trước ngày 15/11/2025. | Rà soát hồ sơ đề nghị khen thưởng | Công chức Văn hóa - Xã hội | | 4",
                "- Bình xét các danh hiệu gia đình văn hóa; Ban Công tác Mặt trận chủ trì. | Bình xét các danh hiệu gia đình văn hóa | Ban Công tác Mặt trận | |",
                "- Đăng ký thi đua năm 2025: Các ngành, đoàn thể thực hiện; hoàn thành trong quý I. | Đăng ký thi đua năm 2025 | Các ngành, đoàn thể | | 1"
            })
    void who_leads_may_be_said_behind_the_work(
            String sentence, String content, String lead, String with, Integer quarter) {
        assertThat(tasks("NHIỆM VỤ", sentence))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.content()).isEqualTo(content);
                            assertThat(task.lead()).contains(lead);
                            assertThat(task.coordinating()).isEqualTo(Optional.ofNullable(with));
                            assertThat(task.quarter()).isEqualTo(Optional.ofNullable(quarter));
                        });
    }

    @Test
    void a_heading_that_is_a_body_leads_what_stands_below_it() {
        List<PlanDocument.Task> tasks =
                tasks(
                        "TỔ CHỨC THỰC HIỆN",
                        """
                        1. Phòng Văn hóa - Xã hội xã
                        - Chủ trì, phối hợp với Ban Tham mưu, Văn phòng theo dõi phong trào.
                        - Tham mưu tổ chức sơ kết trong quý II/2025.
                        2. Các phòng, ban; UBND các xã:
                        - Phát động thi đua trước ngày 10/9/2025.
                        """);

        assertThat(tasks)
                .extracting(task -> task.lead().orElse(""))
                .containsExactly(
                        "Phòng Văn hóa - Xã hội xã",
                        "Phòng Văn hóa - Xã hội xã",
                        "Các phòng, ban; UBND các xã");
        assertThat(tasks.getFirst().coordinating()).contains("Ban Tham mưu, Văn phòng");
    }

    @Test
    void a_general_responsibility_is_no_task() {
        assertThat(tasks("TỔ CHỨC THỰC HIỆN", "1. MTTQ và các đoàn thể: phối hợp tuyên truyền."))
                .isEmpty();
        assertThat(tasks("NHIỆM VỤ", "1. Công an xã chủ trì phong trào “Toàn dân bảo vệ an ninh”."))
                .isEmpty();
    }

    @Test
    void half_a_year_is_due_when_it_ends() {
        assertThat(DueGrammar.quarter("6 thang dau nam")).contains(2);
        assertThat(DueGrammar.quarter("cuoi nam")).contains(4);
        assertThat(DueGrammar.quarter("hang thang")).isEmpty();
    }

    private static List<PlanDocument.Task> tasks(String part, String lines) {
        return read("Công tác thi đua, khen thưởng năm 2025", part, lines).tasks();
    }

    private static PlanDocument read(String title, String part, String lines) {
        return Documents.read(
                """
                ỦY BAN NHÂN DÂN
                XÃ AN BÌNH
                Số: 21/KH-UBND
                An Bình, ngày 25 tháng 01 năm 2025

                KẾ HOẠCH
                %s

                UBND xã An Bình xây dựng Kế hoạch như sau:

                I. %s
                %s

                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                        .formatted(title, part, lines));
    }
}
