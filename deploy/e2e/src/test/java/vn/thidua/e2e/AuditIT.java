package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commune sees who from outside has read its papers, and proves its log whole. Unit: Xã Bộc Nhiêu. */
@ExtendWith(Officials.OfThisRun.class)
class AuditIT {

    private final Officials officials;

    AuditIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_commune_sees_who_above_has_read_its_plan_and_checks_its_log_without_the_server()
            throws IOException {
        try (Official leader = officials.signsIn("lanhdao.bocnhieu");
                Official province = officials.signsIn("chuyenvien.tinh-thainguyen")) {
            String plan = leader.issues(Letter.of("Xã Bộc Nhiêu", "9/KH-UBND", 18));
            province.opens(plan);
            assertThat(province.page().getByText("9/KH-UBND").first()).isVisible();

            Locator outside = panel(leader, "Ai ngoài đơn vị đã xem gì của chúng ta, và vì sao");
            opensUntilSeen(leader, outside);
            assertThat(outside).containsText("Chuyên viên");
            assertThat(outside).containsText("Xem văn bản");
            leader.photographs("audit-outside");
            Locator everything = panel(leader, "Mọi việc đã ghi");
            assertThat(everything).containsText("Đăng nhập");
            assertThat(everything).containsText("Ban hành văn bản");
            leader.button("Kiểm tra chuỗi").click();
            assertThat(leader.page().getByText(Pattern.compile("Chuỗi \\d+ mục còn nguyên vẹn")))
                    .isVisible();
            leader.photographs("audit-verified");

            Path file = downloads(leader);
            assertThat(officials.operator("audit", "verify", file.toString()).text())
                    .contains("còn nguyên vẹn");
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(
                    1,
                    lines.get(1).replaceFirst("\"what\":\"[^\"]*\"", "\"what\":\"Không có gì\""));
            Files.write(file, lines);
            RunningSystem.Said said = officials.operator("audit", "verify", file.toString());
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.text()).contains("dòng 2 (mục số 2)").contains("đã bị sửa");
        }
    }

    private static Locator panel(Official person, String title) {
        return person.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    /** The log hears of a look a moment after it. */
    private static void opensUntilSeen(Official leader, Locator outside) {
        for (int tries = 0; tries < 5; tries++) {
            leader.opens("/audit");
            assertThat(outside.getByRole(AriaRole.TABLE).first()).isVisible();
            assertThat(outside.getByText(Pattern.compile("\\d+ lượt"))).isVisible();
            if (outside.getByText("Tỉnh Thái Nguyên").count() > 0) {
                return;
            }
        }
        assertThat(outside).containsText("Tỉnh Thái Nguyên");
    }

    @Test
    void a_specialist_is_told_who_reads_the_log() {
        try (Official specialist = officials.signsIn("chuyenvien.bocnhieu")) {
            specialist.opens("/audit");
            assertThat(specialist.page().getByText("Nhật ký dành cho lãnh đạo, quản trị đơn vị"))
                    .isVisible();
            assertThat(specialist.page().getByRole(AriaRole.TABLE)).hasCount(0);
        }
    }

    private static Path downloads(Official person) {
        Download download =
                person.page()
                        .waitForDownload(
                                () ->
                                        person.page()
                                                .getByRole(
                                                        AriaRole.LINK,
                                                        new Page.GetByRoleOptions()
                                                                .setName(
                                                                        Pattern.compile(
                                                                                "Tải toàn bộ nhật"
                                                                                        + " ký")))
                                                .click());
        assertThat(download.suggestedFilename()).isEqualTo("nhat-ky-C05596.jsonl");
        Path file = Path.of("target/screenshots/nhat-ky.jsonl").toAbsolutePath();
        download.saveAs(file);
        return file;
    }
}
