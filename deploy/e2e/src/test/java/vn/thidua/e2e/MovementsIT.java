package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commune carries out a parent's movement and registers its titles. Units: Hà Tĩnh, Hương Sơn, Sơn Trung. */
@ExtendWith(Officials.OfThisRun.class)
class MovementsIT {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UPPER =
            "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”";
    private static final String MIDDLE =
            "Chung sức xây dựng nông thôn mới trên địa bàn huyện Hương Sơn";
    private static final String OWN = "Chung sức xây dựng nông thôn mới";
    private static final String COMMUNE = "Xã Sơn Trung";

    private final Officials officials;

    MovementsIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_commune_carries_out_a_movement_from_its_launch_to_its_final_review() {
        try (Official province = officials.signsIn("lanhdao.tinh-hatinh");
                Official district = officials.signsIn("lanhdao.huyen-huongson");
                Official commune = officials.signsIn("lanhdao.sontrung")) {
            String upper = launches(province, UPPER);
            String middle = launches(district, MIDDLE);
            confirms(district, "Tỉnh Hà Tĩnh");

            launches(commune, OWN);
            confirms(commune, "Huyện Hương Sơn");
            commune.photographs("movement-adoption");
            seesAdopted(district, middle);
            seesAdopted(province, upper);
            province.photographs("movement-adopters");

            Page page = commune.page();
            steps(page, "Sơ kết", "Sáu thôn hoàn thành chỉ tiêu đường tự quản.");
            button(page, "Tổng kết…").click();
            button(page, "Đưa vào tóm tắt").click();
            assertThat(page.getByLabel("Tóm tắt kết quả"))
                    .hasValue("Gương điển hình: 0, đã công bố 0.");
            commune.photographs("movement-final-review");
            page.getByLabel("Tóm tắt kết quả").fill("Toàn xã hoàn thành 04 tuyến đường tự quản.");
            button(page, "Ghi tổng kết").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            letsUnitsNominate(commune);
            nominates();
            Locator way = page.getByRole(AriaRole.LIST, named("Tiến trình"));
            assertThat(way.getByText("Toàn xã hoàn thành 04 tuyến đường tự quản.")).isVisible();
            button(page, "Kết thúc…").click();
            button(page, "Ghi kết thúc").click();
            assertThat(page.getByText("Đã kết thúc", exactly())).isVisible();
            commune.photographs("movement-closed");
            commune.opens("/movements");
            assertThat(page.getByText("Triển khai phong trào của Huyện Hương Sơn")).isVisible();
            commune.photographs("movement-list");
        }
    }

    private static void letsUnitsNominate(Official leader) {
        Page page = leader.page();
        button(page, "Mở đợt đề nghị khen thưởng…").click();
        day(page, "Hết hạn ngày", "01/04/2024");
        assertThat(page.getByText("Mỗi xã, phường: 02 trường hợp").last()).isVisible();
        leader.photographs("nominations-form");
        button(page, "Mở đợt đề nghị").click();
        Locator form = page.getByRole(AriaRole.FORM, named("Đợt đề nghị khen thưởng"));
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("trước ngày bắt đầu");
        day(page, "Hết hạn ngày", "30/05/2024");
        button(page, "Mở đợt đề nghị").click();
        assertThat(page.getByText("đến hết 30/05/2024")).isVisible();
        leader.photographs("nominations-open");
    }

    /** Of three there is place for two. */
    private void nominates() {
        try (Official specialist = officials.signsIn("chuyenvien.sontrung")) {
            specialist.opens("/awards");
            Page page = specialist.page();
            assertThat(page.getByText("nhận đề nghị khen thưởng đến 30/05/2024")).isVisible();
            specialist.photographs("nominations-offered");
            specialist.button("Lập đề nghị cho phong trào này").click();
            specialist.dialogButton("Lập đề nghị").click();
            Proposing proposing = new Proposing(specialist);
            proposing.opened();
            for (int at = 1; at <= 3; at++) {
                proposing.woman(at, "Hội viên " + at, "GK");
                proposing.merit(
                        at, "Thôn Tân Tràng", "Tự quản tuyến đường số " + at, "Góp 20 ngày công.");
            }
            specialist.button("Lưu").click();
            assertThat(page.getByText("Đã lưu.")).isVisible();
            proposing.attachesLetterAndMinutes();
            specialist.button("Trình các hồ sơ chưa trình").click();
            assertThat(page.getByText("Đã làm 2 trên 3 hồ sơ.")).isVisible();
            assertThat(page.getByText("số lượng").first()).isVisible();
            specialist.photographs("nominations-over-quota");
        }
    }

    @Test
    void a_movement_that_was_prepared_by_mistake_is_deleted_and_one_that_was_launched_is_stopped() {
        try (Official commune = officials.signsIn("lanhdao.sontrung")) {
            commune.opens("/movements");
            Page page = commune.page();
            button(page, "Thêm phong trào").click();
            page.getByLabel("Tên phong trào").fill("Ghi nhầm");
            day(page, "Từ ngày", "10/01/2024");
            day(page, "Đến ngày", "15/12/2024");
            button(page, "Lưu phong trào").click();
            page.waitForURL(Pattern.compile(".*/movements/[0-9a-f-]{36}$"));
            commune.photographs("movement-prepared");
            button(page, "Xóa…").click();
            button(page, "Xóa phong trào").click();
            assertThat(page.getByText("Đã xóa phong trào.")).isVisible();
            assertThat(page.getByText("Ghi nhầm")).hasCount(0);

            launches(commune, "Đợt cao điểm làm nhầm");
            button(page, "Dừng…").click();
            button(page, "Ghi dừng").click();
            assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.ALERT))
                    .containsText("Hãy ghi lý do dừng");
            page.getByLabel("Lý do dừng").fill("Trùng với đợt của huyện");
            commune.photographs("movement-stop");
            button(page, "Ghi dừng").click();
            assertThat(page.getByText("Trùng với đợt của huyện")).isVisible();
            assertThat(page.getByText("Đã kết thúc", exactly())).isVisible();
        }
    }

    private static String launches(Official leader, String name) {
        leader.opens("/movements");
        Page page = leader.page();
        button(page, "Thêm phong trào").click();
        page.getByLabel("Tên phong trào").fill(name);
        day(page, "Từ ngày", "10/01/2024");
        day(page, "Đến ngày", "01/01/2024");
        page.getByLabel("Cơ quan thường trực").fill("Văn phòng");
        page.getByLabel("Chỉ tiêu, mỗi dòng").fill("Tuyến đường tự quản: 04 tuyến");
        button(page, "Thêm số lượng").click();
        page.getByLabel("Đối tượng 1").fill("xã, phường");
        page.getByLabel("Số trường hợp 1").fill("2");
        button(page, "Lưu phong trào").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("trước ngày bắt đầu");
        day(page, "Đến ngày", "15/12/2024");
        if (name.equals(OWN)) {
            leader.photographs("movement-form");
        }
        button(page, "Lưu phong trào").click();
        page.waitForURL(Pattern.compile(".*/movements/[0-9a-f-]{36}$"));
        button(page, "Phát động…").click();
        day(page, "Ngày", "20/01/2024");
        button(page, "Ghi phát động").click();
        assertThat(page.getByText("Đã phát động", exactly())).isVisible();
        assertThat(page.getByText("Mỗi xã, phường: 02 trường hợp")).isVisible();
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void confirms(Official leader, String above) {
        Page page = leader.page();
        page.reload();
        assertThat(page.getByText("Có phải phong trào này triển khai")).containsText(above);
        button(page, "Đúng, xác nhận").click();
        assertThat(page.getByText("Đã xác nhận", exactly())).isVisible();
    }

    private static void seesAdopted(Official superior, String movement) {
        superior.opens(movement);
        Locator unit =
                superior.page()
                        .getByRole(AriaRole.LIST, named("Đơn vị triển khai"))
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(COMMUNE));
        assertThat(unit).containsText("Đã triển khai");
        assertThat(superior.page().getByText("Chưa triển khai").first()).isVisible();
    }

    private static void steps(Page page, String step, String result) {
        button(page, step + "…").click();
        page.getByLabel("Tóm tắt kết quả").fill(result);
        button(page, "Ghi " + step.toLowerCase(Locale.ROOT)).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void a_registration_from_a_workbook_is_returned_with_a_reason_and_sent_again() {
        try (Official province = officials.signsIn("lanhdao.tinh-hatinh");
                Official district = officials.signsIn("chuyenvien.huyen-huongson");
                Official commune = officials.signsIn("chuyenvien.sontrung")) {
            Locator figures = yearFigures(province);
            assertThat(figures).containsText("không có phiếu");
            assertThat(figures.getByRole(AriaRole.CELL).nth(3)).hasText("0");
            commune.opens("/registrations");
            Page page = commune.page();
            uploads(page, workbook("Lao động giỏi"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ô E6");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("chưa nhận dòng nào");
            commune.photographs("registration-trouble");
            uploads(page, workbook("Lao động tiên tiến"));
            assertThat(page.getByText("Đã nhận 3 dòng: thêm 3, thay 0.")).isVisible();
            page.getByLabel("Chỉ tiêu phấn đấu dòng 2").fill("Hoàn thành xuất sắc nhiệm vụ");
            commune.photographs("registration-grid");
            button(page, "Gửi lên cấp trên").click();
            assertThat(page.getByText("Đã gửi, chờ tiếp nhận")).isVisible();
            // nobody touches the province's page: it hears by itself
            assertThat(figures.getByRole(AriaRole.CELL).nth(3)).hasText("1");
            assertThat(figures.getByRole(AriaRole.CELL).nth(5)).hasText("2");
            assertThat(province.list("Danh hiệu đã đăng ký"))
                    .containsText("Lao động tiên tiến (cá nhân)");
            province.photographs("year-figures");

            opens(district);
            button(district.page(), "Trả lại…").click();
            district.page().getByLabel("Lý do").fill("Bổ sung chỉ tiêu của dòng 3");
            button(district.page(), "Ghi lý do và thực hiện").click();
            assertThat(district.page().getByText("Bị trả lại", exactly())).isVisible();
            assertThat(figures.getByRole(AriaRole.CELL).nth(3)).hasText("0");

            page.reload();
            assertThat(page.getByText("Lý do: Bổ sung chỉ tiêu của dòng 3")).isVisible();
            page.getByLabel("Chỉ tiêu phấn đấu dòng 3").fill("Đạt danh hiệu cả năm");
            commune.photographs("registration-returned");
            button(page, "Gửi lên cấp trên").click();
            assertThat(page.getByText("Đã gửi, chờ tiếp nhận")).isVisible();

            opens(district);
            assertThat(district.page().getByText("Đạt danh hiệu cả năm")).isVisible();
            button(district.page(), "Tiếp nhận").click();
            assertThat(district.page().getByText("Đã tiếp nhận", exactly())).isVisible();
            district.photographs("registration-received");
            district.opens("/registrations");
            assertThat(
                            district.page()
                                    .getByRole(AriaRole.ROW)
                                    .filter(new Locator.FilterOptions().setHasText(COMMUNE)))
                    .containsText("Đã tiếp nhận");
            district.photographs("registration-collected");
            assertThat(figures.getByRole(AriaRole.CELL).nth(3)).hasText("1");
        }
    }

    /** The commune's row of the province's year. */
    private static Locator yearFigures(Official province) {
        province.opens("/figures");
        Page page = province.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mở Huyện Hương Sơn"))
                .click();
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(COMMUNE));
    }

    private static void opens(Official district) {
        district.opens("/registrations");
        district.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(COMMUNE))
                .click();
    }

    private static void uploads(Page page, byte[] workbook) {
        page.getByLabel("Tệp đăng ký")
                .setInputFiles(new FilePayload("dang-ky.xlsx", XLSX, workbook));
    }

    /** As the template: title, unit, empty row, headings, lines. */
    private static byte[] workbook(String second) {
        List<List<String>> rows =
                List.of(
                        List.of(
                                "STT",
                                "Đối tượng",
                                "Họ và tên",
                                "Chức vụ",
                                "Danh hiệu",
                                "Chỉ tiêu"),
                        List.of(
                                "1",
                                "Tập thể",
                                "Văn phòng",
                                "",
                                "Tập thể lao động tiên tiến",
                                "Tốt"),
                        List.of("2", "Cá nhân", "Nguyễn Văn An", "Công chức", second, ""),
                        List.of(
                                "3",
                                "Cá nhân",
                                "Trần Thị Bình",
                                "Kế toán",
                                "Lao động tiên tiến",
                                ""));
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(3 + at);
                for (int cell = 0; cell < rows.get(at).size(); cell++) {
                    row.createCell(cell).setCellValue(rows.get(at).get(cell));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void day(Page page, String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
