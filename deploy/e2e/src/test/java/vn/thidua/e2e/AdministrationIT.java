package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an administrator does besides merging: the questions of a split, giving a plan of reorganisation up, and the accounts
 * of the own unit. Changes no unit; uses the district of Vạn Ninh's administrator and Phù Cừ's.
 */
@ExtendWith(Officials.OfThisRun.class)
class AdministrationIT {

    private final Officials officials;

    AdministrationIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void the_questions_of_a_split_are_answered_from_their_file_and_the_plan_is_given_up()
            throws IOException {
        String run = Long.toString(System.currentTimeMillis(), 36);
        try (Official admin = officials.signsIn("quantri.huyen-vanninh")) {
            Page page = admin.page();
            admin.opens("/reorganisations");
            page.getByLabel("Tên đợt sắp xếp").fill("Chia xã Vạn Phước " + run);
            page.getByLabel("Căn cứ pháp lý").fill("Nghị quyết số 5/NQ-HĐND ngày 01/02/2024");
            choose(page, "Loại thay đổi", "", "Chia đơn vị");
            choose(page, "Đơn vị", "Vạn Phước", "Xã Vạn Phước");
            page.getByLabel("Tên đơn vị sau sắp xếp", exact()).fill("Xã Vạn Phước Đông");
            page.getByLabel("Mã đơn vị sau sắp xếp", exact()).fill("VPD" + run);
            page.getByLabel("Tên đơn vị sau sắp xếp 2").fill("Xã Vạn Phước Tây");
            page.getByLabel("Mã đơn vị sau sắp xếp 2").fill("VPT" + run);
            button(page, "Xem trước kết quả").click();
            Locator main = page.getByRole(AriaRole.MAIN);
            assertThat(main).containsText("Câu hỏi cần trả lời");
            assertThat(main).containsText("Chưa tính hồ sơ đề nghị khen thưởng");
            assertThat(button(page, "Thực hiện sắp xếp…")).isDisabled();
            admin.photographs("reorganisation-questions");

            Download file = page.waitForDownload(() -> page.getByText("Tải tệp câu hỏi").click());
            String questions = Files.readString(file.path());
            assertThat(questions)
                    .startsWith("\uFEFFquestion,candidates,answer")
                    .contains("VPD" + run);
            String key = questions.lines().toList().get(1).split(",", -1)[0];
            page.getByLabel("Trả lời từ tệp")
                    .setInputFiles(
                            new FilePayload(
                                    "cau-hoi.csv",
                                    "text/csv",
                                    "question,answer\n%s,VPT%s\n"
                                            .formatted(key, run)
                                            .getBytes(StandardCharsets.UTF_8)));
            assertThat(main).not().containsText("Câu hỏi cần trả lời");
            assertThat(button(page, "Thực hiện sắp xếp…")).isEnabled();

            button(page, "Hủy phương án…").click();
            page.getByLabel("Lý do hủy phương án").fill("Nghị quyết được thay thế");
            admin.photographs("reorganisation-discard");
            button(page, "Hủy phương án").click();
            assertThat(main).containsText("Phương án đã hủy, không đơn vị nào thay đổi.");
            assertThat(main).containsText("Lý do: Nghị quyết được thay thế");
            admin.photographs("reorganisation-discarded");
            admin.opens("/reorganisations");
            assertThat(
                            main.getByRole(AriaRole.LISTITEM)
                                    .filter(
                                            new Locator.FilterOptions()
                                                    .setHasText("Vạn Phước " + run)))
                    .containsText("Đã hủy");
        }
    }

    @Test
    void an_administrator_invites_changes_locks_and_is_told_what_is_wrong() {
        String username = "thu." + Long.toString(System.currentTimeMillis(), 36);
        try (Official admin = officials.signsIn("quantri.huyen-phucu")) {
            Page page = admin.page();
            admin.opens("/accounts");
            Locator main = page.getByRole(AriaRole.MAIN);
            assertThat(main).containsText("Quản trị huyện Phù Cừ (bạn)");
            page.getByLabel("Họ và tên", exact()).fill("Lê Thị Thu");
            page.getByLabel("Tên đăng nhập", exact()).fill("lanhdao.huyen-phucu");
            button(page, "Mời").click();
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Tên đăng nhập này đã có người dùng");
            admin.photographs("accounts-taken");
            page.getByLabel("Tên đăng nhập", exact()).fill("Lê Thu");
            button(page, "Mời").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("chữ thường không dấu");
            assertThat(page.getByLabel("Họ và tên", exact())).hasValue("Lê Thị Thu");
            page.getByLabel("Tên đăng nhập", exact()).fill(username);
            button(page, "Mời").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("mật khẩu tạm");

            Locator row =
                    main.getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText(username));
            assertThat(row).containsText("Chờ đổi mật khẩu tạm");
            Locator roles = row.getByRole(AriaRole.COMBOBOX);
            roles.fill("Lãnh");
            roles.press("Enter");
            roles.press("Escape");
            row.getByText("Lưu vai trò").click();
            assertThat(row.getByText("Lưu vai trò")).hasCount(0);
            assertThat(row).containsText("Lãnh đạo");
            row.getByText("Khóa", new Locator.GetByTextOptions().setExact(true)).click();
            page.locator(".ant-popover")
                    .getByText("Khóa", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(row).containsText("Đã khóa");
            assertThat(main).containsText("Khóa tài khoản: Lê Thị Thu");
            admin.photographs("accounts-managed");
        }
    }

    private static void choose(Page page, String label, String typed, String option) {
        Locator box =
                page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        box.click();
        if (!typed.isEmpty()) {
            box.fill(typed);
        }
        page.locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
