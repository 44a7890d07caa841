package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A dossier for Chiến sĩ thi đua cấp tỉnh is built from three consecutive years of Chiến sĩ thi đua cơ sở, its page of
 * conditions is read by the official who makes it, and by the one of the district who receives it. Units: Định Hóa and
 * its commune Bảo Cường.
 */
@ExtendWith(Officials.OfThisRun.class)
class TitleDossierIT {

    private static final String NAME = "Ma Thị Bích Liên";
    private static final String THREE_YEARS = "Ba lần liên tục đạt Chiến sĩ thi đua cơ sở";

    private final Officials officials;

    TitleDossierIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_dossier_for_the_provinces_title_is_built_from_three_years_and_says_why_it_holds() {
        try (Official commune = officials.signsIn("chuyenvien.baocuong");
                Official district = officials.signsIn("chuyenvien.huyen-dinhhoa")) {
            commune.registers(NAME, "Công chức Địa chính, xã Bảo Cường", 1988);
            for (int year = 2021; year <= 2023; year++) {
                commune.entersHonour("CSTDCS", year, (year - 2010) + "/QĐ-UBND");
            }
            assertThat(commune.list("Số năm liên tục"))
                    .containsText(
                            Pattern.compile(
                                    "3 năm Chiến sĩ thi đua cơ sở.*2021 đến năm 2023|3 năm Chiến sĩ thi đua cơ sở.*2021 đến 2023"));
            tellsOfTheInitiative(commune);

            String dossier = builds(commune);
            readsTheConditions(commune);
            commune.opens(dossier);
            completes(commune);

            district.opens(dossier);
            Locator conditions = district.region("Đối chiếu điều kiện");
            assertThat(conditions).containsText(THREE_YEARS);
            assertThat(conditions).containsText("năm 2022 (12/QĐ-UBND ngày 15/01/2023)");
            assertThat(district.button("Tiếp nhận")).isVisible();
            district.photographs("title-dossier-district");
        }
    }

    private static void tellsOfTheInitiative(Official commune) {
        commune.button("Ghi, sửa quá trình").click();
        commune.button("Thêm sáng kiến, đề tài").click();
        commune.field("Tên").fill("Tra cứu thửa đất bằng mã QR");
        commune.chooses("Phạm vi", "PROVINCE");
        commune.field("Năm công nhận").fill("2022");
        commune.field("Số giấy chứng nhận, quyết định").fill("05/QĐ-SKHCN");
        commune.button("Lưu quá trình").click();
        assertThat(commune.region("Quá trình công tác, học tập"))
                .containsText("Tra cứu thửa đất bằng mã QR");
        assertThat(commune.button("Ghi, sửa quá trình")).isVisible();
        commune.photographs("title-dossier-person");
    }

    /** Answers the path of the dossier, whose page is open then. */
    private static String builds(Official commune) {
        Proposing proposing = new Proposing(commune);
        proposing.begins("Đề nghị Chiến sĩ thi đua cấp tỉnh năm 2024");
        Page page = commune.page();
        // whoever is in the register is recognised by the name, once the register is there
        assertThat(page.locator("#registered-names option[value='" + NAME + "']")).hasCount(1);
        commune.button("Thêm dòng").click();
        commune.field("Họ tên, tên gọi dòng 1").fill(NAME);
        assertThat(page.getByText("Có trong danh sách của đơn vị")).isVisible();
        commune.chooses("Danh hiệu, hình thức dòng 1", "CSTD_TINH");
        page.getByRole(AriaRole.COMBOBOX, named("Sáng kiến làm căn cứ dòng 1")).click();
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
                .getByText("Tra cứu thửa đất bằng mã QR")
                .first()
                .click();
        commune.field("Tóm tắt thành tích dòng 1")
                .fill("Ba năm liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở");
        commune.field("Nội dung báo cáo dòng 1")
                .fill("Tham mưu cấp giấy chứng nhận quyền sử dụng đất cho 1.250 hộ.");
        commune.button("Lưu").click();
        Locator table = page.getByRole(AriaRole.TABLE, named("Đối tượng đề nghị"));
        assertThat(table).containsText("Cần người xét kiểm tra");
        assertThat(table).containsText("Còn thiếu");
        commune.photographs("title-dossier-proposal");
        proposing.attachesLetterAndMinutes();
        proposing.attaches(Proposing.SHARED, "Kết quả bỏ phiếu", "ket-qua-bo-phieu.png");
        table.getByRole(AriaRole.LINK).first().click();
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]{36}$"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void readsTheConditions(Official commune) {
        commune.link("Xem trang đối chiếu điều kiện").click();
        Page page = commune.page();
        assertThat(commune.region(NAME + ": Chiến sĩ thi đua bộ, ban, ngành, tỉnh")).isVisible();
        Locator conditions = commune.list("Các điều kiện").getByRole(AriaRole.LISTITEM);
        Locator years =
                conditions.filter(new Locator.FilterOptions().setHasText(THREE_YEARS)).first();
        assertThat(years).containsText("Đạt");
        for (int year = 2021; year <= 2023; year++) {
            assertThat(years)
                    .containsText(
                            "năm %d (%d/QĐ-UBND ngày 15/01/%d)"
                                    .formatted(year, year - 2010, year + 1));
        }
        assertThat(years).containsText("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 22");
        Locator initiative =
                conditions
                        .filter(new Locator.FilterOptions().setHasText("Có sáng kiến đã áp dụng"))
                        .first();
        assertThat(initiative).containsText("Đạt");
        assertThat(initiative).containsText("Tra cứu thửa đất bằng mã QR");
        Locator judged =
                conditions
                        .filter(new Locator.FilterOptions().setHasText("xem xét, công nhận"))
                        .first();
        assertThat(judged).containsText("Cần người xét kiểm tra");
        assertThat(judged).containsText("Cần làm: ");
        assertThat(
                        page.getByText(
                                "Chưa thấy điều kiện nào không đạt; còn điều kiện người xét phải tự kiểm tra."))
                .isVisible();
        assertThat(page.getByText("quy định có hiệu lực ngày 15/04/2024")).isVisible();
        commune.photographs("title-dossier-conditions");
    }

    private static void completes(Official commune) {
        new Proposing(commune)
                .attaches(Proposing.OWN, "Giấy chứng nhận sáng kiến", "sang-kien.png");
        commune.photographs("title-dossier-complete");
        commune.button("Trình…").click();
        commune.page().getByRole(AriaRole.DIALOG).locator("button.ant-btn-primary").click();
        assertThat(commune.page().getByText("Hồ sơ đang ở Huyện Định Hóa.")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
