package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Locale;
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

    /** A picture of one point: a file that is what its name says. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Officials officials;

    TitleDossierIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_dossier_for_the_provinces_title_is_built_from_three_years_and_says_why_it_holds() {
        try (Official commune = officials.signsIn("chuyenvien.baocuong");
                Official district = officials.signsIn("chuyenvien.huyen-dinhhoa")) {
            registers(commune);
            for (int year = 2021; year <= 2023; year++) {
                entersTitle(commune, year);
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

    private static void registers(Official commune) {
        commune.opens("/subjects");
        commune.button("Ghi người, tập thể mới").click();
        commune.field("Họ và tên").fill(NAME);
        commune.field("Chức vụ, nơi công tác").fill("Công chức Địa chính, xã Bảo Cường");
        choose(commune, "Nhóm đối tượng", "DIRECT_WORKER");
        choose(commune, "Giới tính", "FEMALE");
        commune.field("Năm sinh").fill("1988");
        commune.button("Ghi vào danh sách").click();
        assertThat(commune.region(NAME)).isVisible();
    }

    private static void entersTitle(Official commune, int year) {
        String number = (year - 2010) + "/QĐ-UBND";
        commune.button("Ghi khen thưởng trước đây").click();
        choose(commune, "Danh hiệu, hình thức khen thưởng", "CSTDCS");
        commune.field("Năm").fill(Integer.toString(year));
        commune.field("Thành tích").fill("Hoàn thành xuất sắc nhiệm vụ năm " + year);
        commune.field("Số quyết định").fill(number);
        commune.field("Ngày quyết định").fill("15/01/" + (year + 1));
        commune.field("Ngày quyết định").press("Enter");
        commune.field("Cơ quan ban hành").fill("Chủ tịch Ủy ban nhân dân huyện Định Hóa");
        choose(commune, "Cấp quyết định", "DISTRICT");
        commune.button("Ghi vào sổ").click();
        assertThat(commune.region("Hộ chiếu khen thưởng").getByText("Số " + number)).isVisible();
    }

    private static void tellsOfTheInitiative(Official commune) {
        commune.button("Ghi, sửa quá trình").click();
        commune.button("Thêm sáng kiến, đề tài").click();
        commune.field("Tên").fill("Tra cứu thửa đất bằng mã QR");
        choose(commune, "Phạm vi", "PROVINCE");
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
        commune.opens("/awards");
        commune.button("Lập đề nghị…").click();
        commune.field("Trích yếu").fill("Đề nghị Chiến sĩ thi đua cấp tỉnh năm 2024");
        commune.dialogButton("Lập đề nghị").click();
        Page page = commune.page();
        page.waitForURL(Pattern.compile(".*/proposals/[0-9a-f-]{36}$"));
        // whoever is in the register is recognised by the name, once the register is there
        assertThat(page.locator("#registered-names option[value='" + NAME + "']")).hasCount(1);
        commune.button("Thêm dòng").click();
        commune.field("Họ tên, tên gọi dòng 1").fill(NAME);
        assertThat(page.getByText("Có trong danh sách của đơn vị")).isVisible();
        choose(commune, "Danh hiệu, hình thức dòng 1", "CSTD_TINH");
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
        attaches(commune, "Giấy tờ chung của đợt", "Tờ trình", "to-trinh.png");
        attaches(commune, "Giấy tờ chung của đợt", "Biên bản", "bien-ban.png");
        attaches(commune, "Giấy tờ chung của đợt", "Kết quả bỏ phiếu", "ket-qua-bo-phieu.png");
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
        attaches(commune, "Giấy tờ riêng của hồ sơ", "Giấy chứng nhận sáng kiến", "sang-kien.png");
        commune.photographs("title-dossier-complete");
        commune.button("Trình…").click();
        commune.page().getByRole(AriaRole.DIALOG).locator("button.ant-btn-primary").click();
        assertThat(commune.page().getByText("Hồ sơ đang ở Huyện Định Hóa.")).isVisible();
    }

    private static void attaches(Official commune, String list, String paper, String name) {
        Page page = commune.page();
        Locator part = commune.region(list);
        part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Loại giấy tờ"))
                .click();
        page.locator(
                        ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(paper))
                .first()
                .click();
        page.getByLabel(
                        "Tệp " + list.toLowerCase(Locale.ROOT),
                        new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "image/png", PNG));
        assertThat(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .isVisible();
    }

    private static void choose(Official commune, String label, String value) {
        commune.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(value);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
