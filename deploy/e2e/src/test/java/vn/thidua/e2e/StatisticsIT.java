package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A commune lists who does this work, its province counts them without a name, prints a local table and opens figures to
 * everybody. Uses Sơn Kim 1 of Hương Sơn, and what Hà Tĩnh opens.
 */
@ExtendWith(Officials.OfThisRun.class)
class StatisticsIT {

    private static final String NAME = "Phan Thị Minh Thư";

    private final Officials officials;

    StatisticsIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_commune_lists_its_official_and_the_province_counts_and_opens() {
        try (Official commune = officials.signsIn("lanhdao.sonkim1");
                Official province = officials.signsIn("lanhdao.tinh-hatinh")) {
            listsAnOfficial(commune);
            province.opens("/statistics");
            choosesForm(province, "0605.N/BNV-TĐKT – Số công chức");
            Locator total =
                    province.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions()
                                            .setName("Dòng 01 Tổng số, cột 2 Trong đó: nữ: 1"));
            assertThat(total).isVisible();
            province.photographs("form-0605");
            total.click();
            Locator cell = province.page().getByRole(AriaRole.DIALOG);
            assertThat(cell).containsText("Xã Sơn Kim 1");
            assertThat(cell).not().containsText(NAME);
            province.photographs("form-0605-cell");

            province.opens("/statistics");
            choosesForm(province, "DB01/ĐP");
            assertThat(province.page().getByText("Huyện Hương Sơn")).isVisible();
            province.photographs("local-table");
            opens(province);
        }
    }

    private static void listsAnOfficial(Official commune) {
        commune.opens("/statistics");
        commune.link("Tổ chức, công chức làm công tác thi đua, khen thưởng").click();
        commune.button("Thêm công chức").click();
        commune.button("Lưu danh sách").click();
        assertThat(commune.page().getByText("Hãy ghi họ tên hoặc chữ viết tắt")).isVisible();
        commune.photographs("workforce-refused");
        commune.field("Họ tên, dòng 1").fill(NAME);
        commune.field("Năm sinh, " + NAME).fill("2012");
        commune.button("Lưu danh sách").click();
        assertThat(commune.page().getByText("chưa đủ 18 tuổi")).isVisible();
        commune.field("Năm sinh, " + NAME).fill("1990");
        commune.button("Lưu danh sách").click();
        assertThat(commune.page().getByText("Đã lưu danh sách.")).isVisible();
        commune.photographs("workforce");
    }

    private static void choosesForm(Official official, String beginning) {
        official.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Biểu thống kê"))
                .click();
        official.page().locator(".ant-select-item-option").getByText(beginning).click();
    }

    private void opens(Official province) {
        Page stranger = officials.stranger();
        stranger.navigate(officials.url() + "/du-lieu-mo/P42");
        assertThat(stranger.getByText("Đơn vị chưa công bố dữ liệu mở")).isVisible();

        province.opens("/statistics/open-data");
        Locator set = province.region("Khen thưởng đã quyết định");
        set.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Công bố")).click();
        assertThat(set.getByText("Đang công bố")).isVisible();
        province.photographs("open-data");

        stranger.reload();
        assertThat(
                        stranger.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("CSV").setExact(true)))
                .hasCount(1);
        stranger.getByText("Các cột trong tệp").click();
        assertThat(stranger.getByText("Cấp quyết định khen thưởng")).isVisible();
        stranger.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/open-data-public.png")));

        set.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thu hồi…")).click();
        province.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Thu hồi").setExact(true))
                .click();
        assertThat(set.getByText("Chưa công bố")).isVisible();
        stranger.reload();
        assertThat(stranger.getByText("Đơn vị chưa công bố dữ liệu mở")).isVisible();
    }
}
