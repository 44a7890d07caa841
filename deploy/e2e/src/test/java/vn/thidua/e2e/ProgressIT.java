package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A village head without an account answers for a target by the link of a mail. Units: Sơn Bằng, Sơn Bình. */
@ExtendWith(Officials.OfThisRun.class)
class ProgressIT {

    private static final String TARGET = "Hộ dùng nước sạch";
    private static final String USED = "Liên kết này đã được dùng";

    private final Officials officials;

    ProgressIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_village_head_without_an_account_updates_a_target_from_a_mail() {
        try (Official commune = officials.signsIn("lanhdao.sonbang");
                Official neighbour = officials.signsIn("lanhdao.sonbinh")) {
            String movement = prepares(commune);
            assigns(commune);
            commune.photographs("progress-assigned");

            String link = reminds(commune);
            Page village = officials.stranger();
            answers(village, link);
            refusesTheSecondUse(village, link);
            refusesAForgedLink(village, link);

            commune.opens(movement);
            Locator item = item(commune);
            assertThat(item).containsText("42,5%");
            assertThat(item).containsText("Đúng tiến độ");
            commune.button("Xem các kỳ: " + TARGET).click();
            assertThat(item).containsText("người phụ trách, qua liên kết trong thư");
            corrects(commune, item);
            commune.photographs("progress-corrected");

            commune.opens("/progress");
            assertThat(item(commune)).containsText("Cập nhật quý II/2024");
            commune.photographs("progress-work");

            String id = movement.substring(movement.lastIndexOf('/') + 1);
            Assertions.assertEquals(
                    404, neighbour.asks("/api/movements/" + id + "/progress").status());
            neighbour.opens("/captured-mails");
            assertThat(neighbour.page().getByText("Chưa có thư nào.")).isVisible();
        }
    }

    private static String prepares(Official commune) {
        commune.opens("/movements");
        Page page = commune.page();
        commune.button("Thêm phong trào").click();
        page.getByLabel("Tên phong trào").fill("Nước sạch về thôn");
        day(page, "Từ ngày", "01/01/2024");
        day(page, "Đến ngày", "31/12/2024");
        page.getByLabel("Chỉ tiêu, mỗi dòng").fill(TARGET + ": từ 95% trở lên");
        commune.button("Lưu phong trào").click();
        page.waitForURL(Pattern.compile(".*/movements/[0-9a-f-]{36}$"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void assigns(Official commune) {
        commune.button("Giao: " + TARGET).click();
        Page page = commune.page();
        assertThat(commune.field("Mức giao")).hasValue("95");
        commune.field("Người, cơ quan phụ trách").fill("Trưởng thôn Đông");
        commune.field("Thư điện tử (để nhắc, không cần tài khoản)").fill("thon.dong@");
        commune.button("Lưu").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Địa chỉ thư điện tử chưa đúng");
        commune.field("Thư điện tử (để nhắc, không cần tài khoản)").fill("thon.dong@sonbang.vn");
        page.getByLabel("Cơ quan được cập nhật bằng tài khoản").click();
        commune.photographs("progress-wish");
        page.keyboard().press("Escape");
        commune.button("Lưu").click();
        assertThat(item(commune)).containsText("Chưa cập nhật lần nào");
        commune.button("Nhắc lại sau: " + TARGET).click();
        commune.button("Hoãn nhắc").click();
        assertThat(item(commune)).containsText("Hoãn nhắc đến");
        commune.photographs("progress-put-off");
        commune.button("Nhắc như thường: " + TARGET).click();
        assertThat(commune.list("Chưa cập nhật")).containsText("Trưởng thôn Đông");
    }

    /** Presses the button and reads the captured mail; answers the address in it. */
    private static String reminds(Official commune) {
        commune.button("Gửi nhắc: " + TARGET).click();
        assertThat(commune.page().getByText("Thư nhắc sẽ được gửi ngay.")).isVisible();
        commune.opens("/captured-mails");
        Locator mail =
                commune.list("Thư")
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("thon.dong@sonbang.vn"));
        assertThat(mail).containsText("Kính gửi: Trưởng thôn Đông");
        assertThat(mail).containsText("Xã Sơn Bằng");
        commune.photographs("progress-mail");
        return mail.getByRole(AriaRole.LINK).first().getAttribute("href");
    }

    private static void answers(Page village, String link) {
        village.setViewportSize(412, 915);
        village.navigate(link);
        assertThat(village.getByText(TARGET)).isVisible();
        assertThat(village.getByText("quý I/2024 (01/01/2024 đến 31/03/2024)")).isVisible();
        village.getByLabel("Giá trị").fill("nhiều");
        sending(village).click();
        assertThat(village.getByRole(AriaRole.ALERT)).containsText("Giá trị phải là số");
        village.getByLabel("Giá trị").fill("42,5");
        village.getByLabel("Ghi chú").fill("Đã rà soát 85 hộ");
        village.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoãn nhắc"))
                .click();
        assertThat(village.getByRole(AriaRole.STATUS)).containsText("Sẽ không nhắc trước ngày");
        photographs(village, "progress-link");
        sending(village).click();
        assertThat(village.getByRole(AriaRole.STATUS)).containsText("Đã ghi: 42,5%");
        photographs(village, "progress-link-sent");
    }

    private static Locator sending(Page village) {
        return village.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi").setExact(true));
    }

    private static void refusesTheSecondUse(Page village, String link) {
        village.navigate("about:blank");
        village.navigate(link);
        assertThat(village.getByRole(AriaRole.ALERT)).containsText(USED);
        assertThat(village.getByText(TARGET)).hasCount(0);
        photographs(village, "progress-link-used");
    }

    private static void refusesAForgedLink(Page village, String link) {
        village.navigate("about:blank");
        village.navigate(link.substring(0, link.length() - 6) + "AAAAAA");
        assertThat(village.getByRole(AriaRole.ALERT)).containsText("Liên kết không đúng");
        assertThat(village.getByText(TARGET)).hasCount(0);
    }

    private static void corrects(Official commune, Locator item) {
        // a slash ends the pattern of Official.button
        item.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Đính chính quý I/2024: " + TARGET)
                                .setExact(true))
                .click();
        Page form = commune.page();
        form.getByLabel("Giá trị quý I/2024").fill("45");
        commune.button("Ghi đính chính").click();
        assertThat(commune.page().getByRole(AriaRole.ALERT)).containsText("lý do");
        form.getByLabel("Lý do đính chính").fill("Cộng thiếu 05 hộ");
        commune.button("Ghi đính chính").click();
        assertThat(item).containsText("Lý do đính chính: Cộng thiếu 05 hộ");
        assertThat(item).containsText("Trước đó: 42,5%");
    }

    private static Locator item(Official commune) {
        return commune.page()
                .getByRole(
                        AriaRole.LISTITEM,
                        new Page.GetByRoleOptions().setName(TARGET).setExact(true));
    }

    private static void day(Page page, String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
    }

    private static void photographs(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }
}
