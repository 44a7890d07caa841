package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What comes beside and after a decision, by those who do it: complaints and denunciations (Đoàn Đào), a person who moves to
 * another commune (Tống Phan to Đình Cao), a certificate that was lost (Quang Hưng); all of Phù Cừ.
 */
@ExtendWith(Officials.OfThisRun.class)
class AwardPagesIT {

    /** A picture of one point: a file that is what its name says. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Officials officials;

    AwardPagesIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_denunciation_is_settled_by_a_leader_and_its_author_stays_unknown_to_others() {
        try (Official specialist = officials.signsIn("chuyenvien.doandao");
                Official leader = officials.signsIn("lanhdao.doandao")) {
            specialist.opens("/complaints");
            specialist.button("Ghi đơn mới").click();
            specialist.button("Lưu đơn").click();
            Locator refusal = specialist.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ALERT);
            assertThat(refusal).isVisible();
            choose(specialist, "Loại đơn", "DENUNCIATION");
            specialist.field("Về việc").fill("Bình xét Gia đình văn hóa thôn Đoàn Đào");
            specialist.field("Họ tên người gửi đơn").fill("Phạm Văn Kín");
            specialist.field("Địa chỉ, điện thoại").fill("thôn Đông Cáp");
            specialist.field("Nội dung đơn").fill("Bình xét không họp dân, danh sách lập sẵn.");
            specialist.photographs("complaint-receipt");
            specialist.button("Lưu đơn").click();
            Locator listed = specialist.list("Đơn khiếu nại, tố cáo");
            assertThat(listed).containsText("Tố cáo nhận ngày 15/04/2024");
            assertThat(listed).containsText("Nội dung tố cáo chỉ lãnh đạo được xem.");
            assertThat(listed).containsText("hạn 24/04/2024");
            assertThat(listed).not().containsText("Phạm Văn Kín");
            assertThat(specialist.button("Xem người gửi đơn")).hasCount(0);
            specialist.photographs("complaint-specialist");

            leader.opens("/complaints");
            Locator seen = leader.list("Đơn khiếu nại, tố cáo");
            assertThat(seen).containsText("danh sách lập sẵn");
            leader.button("Nhận giải quyết").click();
            leader.button("Xem người gửi đơn").click();
            assertThat(seen).containsText("Phạm Văn Kín, thôn Đông Cáp");
            leader.button("Thụ lý").click();
            assertThat(seen).containsText("đã thụ lý");
            leader.photographs("complaint-leader");
            leader.field("Kết quả giải quyết").fill("Kết luận số 02/KL-UBND: họp lại thôn");
            leader.button("Kết luận: có căn cứ").click();
            assertThat(seen).containsText("đã giải quyết");
            assertThat(seen).containsText("Có căn cứ. Kết luận số 02/KL-UBND: họp lại thôn");
            leader.photographs("complaint-settled");
        }
    }

    @Test
    void who_moves_to_another_commune_brings_the_years_along() {
        try (Official former = officials.signsIn("lanhdao.tongphan");
                Official present = officials.signsIn("chuyenvien.dinhcao")) {
            registers(former, "Doãn Thị Thanh Hương");
            entersTitle(former, 2021);
            entersTitle(former, 2022);
            registers(present, "Doãn Thị Thanh Hương");
            String person = present.page().url().replaceFirst("^https?://[^/]+", "");
            entersTitle(present, 2023);
            assertThat(present.list("Số năm liên tục")).containsText("1 năm Lao động tiên tiến");
            present.button("Đề nghị đơn vị cũ chuyển hồ sơ…").click();
            Locator from =
                    present.page()
                            .getByRole(
                                    AriaRole.COMBOBOX,
                                    new Page.GetByRoleOptions().setName("Đơn vị cũ"));
            from.fill("tong phan");
            present.page()
                    .locator(".ant-select-item-option")
                    .filter(new Locator.FilterOptions().setHasText("Xã Tống Phan"))
                    .first()
                    .click();
            present.field("Lý do, căn cứ").fill("Quyết định điều động số 45/QĐ-UBND");
            present.photographs("transfer-wish");
            present.button("Gửi đề nghị").click();
            assertThat(present.button("Gửi đề nghị")).hasCount(0);
            present.opens("/subjects");
            assertThat(present.list("Đề nghị chuyển hồ sơ của đơn vị")).containsText("Chờ trả lời");
            present.photographs("transfer-waiting");

            former.opens("/subjects");
            Locator question = former.region("Đề nghị chuyển hồ sơ cần trả lời");
            assertThat(question).containsText("Xã Đình Cao đề nghị Xã Tống Phan chuyển hồ sơ");
            assertThat(question).containsText("Quyết định điều động số 45/QĐ-UBND");
            former.photographs("transfer-question");
            question.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("^Chuyển hồ sơ")))
                    .click();
            assertThat(question).hasCount(0);

            present.opens("/subjects");
            assertThat(present.list("Đề nghị chuyển hồ sơ của đơn vị")).containsText("Đã chuyển");
            present.opens(person);
            assertThat(present.list("Số năm liên tục")).containsText("3 năm Lao động tiên tiến");
            present.photographs("transfer-done");
        }
    }

    @Test
    void a_lost_certificate_is_replaced_after_the_commune_has_decided_and_handed_over() {
        try (Official specialist = officials.signsIn("chuyenvien.quanghung");
                Official leader = officials.signsIn("lanhdao.quanghung")) {
            proposes(specialist);
            specialist.button("Tiếp nhận").click();
            specialist.button("Thẩm định…").click();
            specialist.dialogButton("Thẩm định").click();
            specialist.button("Trình ký").click();
            assertThat(specialist.button("Trình ký")).hasCount(0);
            leader.opens("/decisions");
            leader.button("Soạn quyết định").click();
            leader.field("Người ký").fill("Vũ Đình Khoa");
            leader.button("Lưu dự thảo").click();
            leader.page().getByText("Tôi đã biết quỹ không đủ chi và vẫn ban hành").click();
            leader.button("Ban hành quyết định").click();
            assertThat(leader.region("Giấy tờ để in")).isVisible();
            leader.page().getByLabel("Chọn tất cả").check();
            leader.button("Ghi đã trao (1)…").click();
            leader.field("Nơi trao").fill("Hội trường xã");
            leader.dialogButton("Ghi đã trao").click();
            Locator lines =
                    leader.page()
                            .getByRole(
                                    AriaRole.TABLE,
                                    new Page.GetByRoleOptions().setName("Trường hợp được khen"));
            assertThat(lines).containsText("đã trao 15/04/2024");
            leader.button("Cấp đổi, cấp lại…").click();
            choose(leader, "Loại", "REPLACEMENT");
            leader.dialogButton("Ghi đề nghị").click();
            assertThat(leader.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.ALERT))
                    .containsText("Hãy ghi lý do đề nghị cấp đổi, cấp lại.");
            leader.field("Lý do").fill("Bị mất do bão");
            leader.photographs("reissue-wish");
            leader.dialogButton("Ghi đề nghị").click();
            assertThat(lines).containsText("Bị mất do bão");
            assertThat(lines).containsText("hạn 30/04/2024");
            leader.photographs("reissue-asked");
            leader.button("Đã cấp").click();
            assertThat(leader.button("Đã cấp")).hasCount(0);
            assertThat(lines).containsText(Pattern.compile("Cấp lại.*đã cấp", Pattern.DOTALL));
            leader.photographs("reissue-granted");
        }
    }

    /** A commendation that the commune's own chairman decides; the dossier's page is open then. */
    private static void proposes(Official commune) {
        commune.opens("/awards");
        commune.button("Lập đề nghị…").click();
        commune.field("Trích yếu").fill("Đề nghị tặng Giấy khen");
        commune.dialogButton("Lập đề nghị").click();
        Page page = commune.page();
        page.waitForURL(Pattern.compile(".*/proposals/[0-9a-f-]{36}$"));
        commune.button("Thêm dòng").click();
        commune.field("Họ tên, tên gọi dòng 1").fill("Trịnh Văn Bộ");
        commune.field("Chức vụ, đơn vị dòng 1").fill("Trưởng thôn Thọ Lão");
        choose(commune, "Giới tính dòng 1", "MALE");
        choose(commune, "Nhóm đối tượng dòng 1", "DIRECT_WORKER");
        choose(commune, "Danh hiệu, hình thức dòng 1", "GK");
        commune.field("Tóm tắt thành tích dòng 1").fill("Hiến 200 m² đất làm đường");
        commune.field("Nội dung báo cáo dòng 1").fill("Vận động 12 hộ hiến đất.");
        commune.button("Lưu").click();
        Locator table =
                page.getByRole(
                        AriaRole.TABLE, new Page.GetByRoleOptions().setName("Đối tượng đề nghị"));
        assertThat(table).containsText("Đang soạn");
        attaches(commune, "Tờ trình", "to-trinh.png");
        attaches(commune, "Biên bản", "bien-ban.png");
        table.getByRole(AriaRole.LINK).first().click();
        commune.button("Trình…").click();
        page.getByRole(AriaRole.DIALOG).locator("button.ant-btn-primary").click();
        assertThat(commune.button("Trình…")).hasCount(0);
    }

    private static void attaches(Official commune, String paper, String name) {
        Page page = commune.page();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Loại giấy tờ"))
                .click();
        page.locator(
                        ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(paper))
                .first()
                .click();
        page.getByLabel("Tệp giấy tờ chung của đợt", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "image/png", PNG));
        assertThat(commune.link(name)).isVisible();
    }

    private static void registers(Official commune, String name) {
        commune.opens("/subjects");
        commune.button("Ghi người, tập thể mới").click();
        commune.field("Họ và tên").fill(name);
        commune.field("Chức vụ, nơi công tác").fill("Công chức Văn phòng - Thống kê");
        choose(commune, "Nhóm đối tượng", "DIRECT_WORKER");
        choose(commune, "Giới tính", "FEMALE");
        commune.field("Năm sinh").fill("1990");
        commune.button("Ghi vào danh sách").click();
        assertThat(commune.region(name)).isVisible();
    }

    private static void entersTitle(Official commune, int year) {
        String number = (year - 2010) + "/QĐ-UBND";
        commune.button("Ghi khen thưởng trước đây").click();
        choose(commune, "Danh hiệu, hình thức khen thưởng", "LDTT");
        commune.field("Năm").fill(Integer.toString(year));
        commune.field("Thành tích").fill("Hoàn thành tốt nhiệm vụ năm " + year);
        commune.field("Số quyết định").fill(number);
        commune.field("Ngày quyết định").fill("15/01/" + (year + 1));
        commune.field("Ngày quyết định").press("Enter");
        commune.field("Cơ quan ban hành").fill("Chủ tịch Ủy ban nhân dân xã");
        choose(commune, "Cấp quyết định", "COMMUNE");
        commune.button("Ghi vào sổ").click();
        assertThat(commune.region("Hộ chiếu khen thưởng").getByText("Số " + number)).isVisible();
    }

    private static void choose(Official official, String label, String value) {
        official.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(value);
    }
}
