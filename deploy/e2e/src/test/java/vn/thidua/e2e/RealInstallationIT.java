package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real installation from nothing: the operator loads the units and makes one account on the command line; from there
 * people go on in the portal. It has a system of its own, beside the sample's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealInstallationIT {

    private static final Pattern PASSWORD =
            Pattern.compile("Mật khẩu tạm:\\s+([a-z]{4}-[a-z]{4}-[a-z]{4}-[0-9]{4})");
    private static final String UNITS =
            """
            code,name,level,parent_code
            P33,Tỉnh Hưng Yên,PROVINCE,
            C12103,Xã Phố Hiến,COMMUNE,P33
            C12142,Phường Mỹ Hào,COMMUNE,P33
            """;

    @TempDir static Path folder;

    private static RunningSystem system;
    private static Officials officials;

    @BeforeAll
    static void nothing_is_there() {
        system = RunningSystem.startReal();
        officials = new Officials(system);
    }

    @AfterAll
    static void stop() {
        officials.close();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    @Order(1)
    void what_is_wrong_with_the_file_is_said_by_line_and_nothing_is_loaded() throws IOException {
        Path wrong =
                file("sai.csv", UNITS + "C12142,Xã Trùng,COMMUNE,P33\nC1,Xã Lạc,COMMUNE,P99\n");

        RunningSystem.Said said =
                system.says(
                        "init",
                        "--units",
                        wrong.toString(),
                        "--account",
                        "quantri",
                        "--unit",
                        "P33");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("chưa nạp đơn vị nào", "sai.csv, dòng 5:", "sai.csv, dòng 6:", "P99")
                .doesNotContain("Mật khẩu");
        assertThat(system.says("init", "--account", "quantri", "--unit", "P33").text())
                .contains("Không có đơn vị nào mang mã này");
    }

    @Test
    @Order(2)
    void nobody_of_the_sample_signs_in() {
        Page page = officials.stranger();
        page.navigate(officials.url() + "/");
        page.getByLabel("Tên đăng nhập").fill("quantri.tinh-hungyen");
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill("thidua");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
        assertThat(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng").first()).isVisible();
        page.context().close();
        assertThat(system.says("token", "quantri.tinh-hungyen").text())
                .contains("chỉ dùng với dữ liệu mẫu");
    }

    @Test
    @Order(3)
    void from_an_empty_system_to_a_commune_that_signs_in() throws IOException {
        RunningSystem.Said begun =
                system.says(
                        "init",
                        "--units",
                        file("don-vi.csv", UNITS).toString(),
                        "--account",
                        "quantri.hungyen",
                        "--unit",
                        "P33",
                        "--name",
                        "Đỗ Thị Hạnh",
                        "--platform-admin");
        assertThat(begun.exit()).as(begun.text()).isZero();
        assertThat(begun.text()).contains("Đã nạp 3 đơn vị", "Tỉnh Hưng Yên (mã P33)");
        Matcher password = PASSWORD.matcher(begun.text());
        assertThat(password.find()).isTrue();
        RunningSystem.Said again =
                system.says("init", "--account", "quantri.hungyen", "--unit", "P33");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.text()).contains("Tên đăng nhập này đã có người dùng");

        try (Official admin =
                officials.signsInFirst("quantri.hungyen", password.group(1), "Mat-khau-moi-1")) {
            assertThat(admin.page().getByRole(AriaRole.BANNER)).containsText("Tỉnh Hưng Yên");
            admin.photographs("real-first-page");
            admin.opens("/units");
            Locator main = admin.page().getByRole(AriaRole.MAIN);
            assertThat(main)
                    .containsText("2 đơn vị có trong danh mục nhưng chưa ai đăng nhập được");
            Locator unit =
                    admin.page()
                            .getByRole(
                                    AriaRole.COMBOBOX,
                                    new Page.GetByRoleOptions()
                                            .setName("Đơn vị chưa có tài khoản"));
            unit.fill("pho hien");
            admin.page().locator(".ant-select-item-option").first().click();
            admin.page().getByLabel("Họ và tên người quản trị đầu tiên").fill("Vũ Văn Nam");
            admin.page().getByLabel("Tên đăng nhập đầu tiên").fill("quantri.phohien");
            admin.page()
                    .getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tạo tài khoản"))
                    .click();
            Locator done = admin.page().getByRole(AriaRole.STATUS);
            assertThat(done).containsText("Đã tạo tài khoản đầu tiên của Xã Phố Hiến");
            assertThat(main)
                    .containsText("1 đơn vị có trong danh mục nhưng chưa ai đăng nhập được");
            admin.photographs("real-units");

            try (Official commune =
                    officials.signsInFirst(
                            "quantri.phohien",
                            done.locator(".units-password").textContent(),
                            "Mat-khau-moi-2")) {
                assertThat(commune.page().getByRole(AriaRole.BANNER)).containsText("Xã Phố Hiến");
                commune.opens("/accounts");
                assertThat(commune.page().getByRole(AriaRole.MAIN)).containsText("Vũ Văn Nam");
                commune.photographs("real-accounts");
            }
        }
    }
}
