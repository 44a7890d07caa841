package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What comes beside and after a decision, by those who do it: complaints and denunciations (Tam Đa, Đoàn Đào), a person who moves to
 * another commune (Tống Phan to Đình Cao), a certificate that was lost (Quang Hưng); all of Phù Cừ.
 */
@ExtendWith(Officials.OfThisRun.class)
class AwardPagesIT {

    private static final String POST = "Công chức Văn phòng - Thống kê";

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
            specialist.chooses("Loại đơn", "DENUNCIATION");
            specialist.field("Về việc").fill("Bình xét Gia đình văn hóa thôn Đoàn Đào");
            specialist.field("Họ tên người gửi đơn").fill("Phạm Văn Kín");
            specialist.field("Địa chỉ, điện thoại").fill("thôn Đông Cáp");
            specialist.field("Nội dung đơn").fill("Bình xét không họp dân, danh sách lập sẵn.");
            specialist.photographs("complaint-receipt");
            specialist.button("Lưu đơn").click();
            Locator listed = specialist.list("Đơn khiếu nại, tố cáo");
            assertThat(listed).containsText("Tố cáo nhận ngày 15/04/2024");
            assertThat(listed).containsText("Nội dung tố cáo chỉ lãnh đạo được xem.");
            assertThat(listed).containsText("hạn 25/04/2024");
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
    void a_complaint_is_read_by_both_and_one_that_is_not_accepted_says_why() {
        try (Official specialist = officials.signsIn("chuyenvien.tamda");
                Official leader = officials.signsIn("lanhdao.tamda")) {
            specialist.opens("/complaints");
            specialist.button("Ghi đơn mới").click();
            specialist.field("Về việc").fill("Không được đề nghị Giấy khen năm 2023");
            specialist.field("Họ tên người gửi đơn").fill("Lê Văn Tuyến");
            specialist
                    .field("Nội dung đơn")
                    .fill("Đủ điều kiện nhưng không có tên trong danh sách.");
            specialist.button("Lưu đơn").click();
            Locator listed = complaint(specialist);
            assertThat(listed).containsText("Khiếu nại nhận ngày 15/04/2024");
            assertThat(listed).containsText("Đủ điều kiện nhưng không có tên");
            assertThat(listed).containsText("hạn 25/04/2024 theo Luật Khiếu nại 2011, Điều 27");

            leader.opens("/complaints");
            Locator seen = complaint(leader);
            within(seen, "Nhận giải quyết").click();
            within(seen, "Không thụ lý").click();
            assertThat(seen.getByRole(AriaRole.ALERT)).isVisible();
            leader.photographs("complaint-not-accepted");
            seen.getByRole(AriaRole.TEXTBOX).fill("Đơn quá thời hiệu khiếu nại 90 ngày");
            within(seen, "Không thụ lý").click();
            assertThat(seen).containsText("không thụ lý");
            assertThat(seen).containsText("Đơn quá thời hiệu khiếu nại 90 ngày");
        }
    }

    private static Locator complaint(Official by) {
        return by.list("Đơn khiếu nại, tố cáo")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Không được đề nghị Giấy khen"));
    }

    private static Locator within(Locator part, String button) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    @Test
    void who_moves_to_another_commune_brings_the_years_along() {
        try (Official former = officials.signsIn("lanhdao.tongphan");
                Official present = officials.signsIn("chuyenvien.dinhcao")) {
            former.registers("Doãn Thị Thanh Hương", POST, 1990);
            former.entersHonour(2021, "11/QĐ-UBND");
            former.entersHonour(2022, "12/QĐ-UBND");
            present.registers("Doãn Thị Thanh Hương", POST, 1990);
            String person = present.page().url().replaceFirst("^https?://[^/]+", "");
            present.entersHonour(2023, "13/QĐ-UBND");
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
            leader.chooses("Loại", "REPLACEMENT");
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
            isRefusedAnExchange(leader, lines);
        }
    }

    /** Cấp đổi: who asks is told why not. */
    private static void isRefusedAnExchange(Official leader, Locator lines) {
        leader.button("Cấp đổi, cấp lại…").click();
        leader.chooses("Loại", "EXCHANGE");
        leader.field("Lý do").fill("Bằng bị ố");
        leader.dialogButton("Ghi đề nghị").click();
        assertThat(leader.button("Đã cấp, đã thu bản cũ")).isVisible();
        leader.button("Không cấp…").click();
        leader.dialogButton("Ghi không cấp").click();
        assertThat(leader.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.ALERT))
                .containsText("Hãy ghi lý do không cấp");
        leader.field("Lý do không cấp").fill("Bằng mới cấp lại ngày 15/04/2024");
        leader.photographs("reissue-refusal");
        leader.dialogButton("Ghi không cấp").click();
        assertThat(lines).containsText(Pattern.compile("Cấp đổi.*không cấp", Pattern.DOTALL));
        assertThat(lines).containsText("Bằng mới cấp lại ngày 15/04/2024");
    }

    /** A commendation that the commune's own chairman decides; the dossier's page is open then. */
    private static void proposes(Official commune) {
        Proposing proposing = new Proposing(commune);
        proposing.begins("Đề nghị tặng Giấy khen");
        proposing.woman(1, "Trịnh Thị Bộ", "GK");
        proposing.merit(
                1, "Trưởng thôn Thọ Lão", "Hiến 200 m² đất làm đường", "Vận động 12 hộ hiến đất.");
        Page page = commune.page();
        commune.button("Lưu").click();
        Locator table =
                page.getByRole(
                        AriaRole.TABLE, new Page.GetByRoleOptions().setName("Đối tượng đề nghị"));
        assertThat(table).containsText("Đang soạn");
        proposing.attachesLetterAndMinutes();
        table.getByRole(AriaRole.LINK).first().click();
        commune.button("Trình…").click();
        page.getByRole(AriaRole.DIALOG).locator("button.ant-btn-primary").click();
        assertThat(commune.button("Trình…")).hasCount(0);
    }
}
