package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Old documents come in by the hundred and each is found again, in communes of Định Hóa. */
@ExtendWith(Officials.OfThisRun.class)
class FindIT {

    private static final Pattern BATCH_PAGE = Pattern.compile(".*/imports/[^/?#]+$");

    private final Officials officials;

    FindIT(Officials officials) {
        this.officials = officials;
    }

    private static void searches(Official person, String words) {
        Locator field = person.page().getByLabel("Tìm văn bản").first();
        field.fill(words);
        field.press("Enter");
        person.page().waitForURL(Pattern.compile(".*/search\\?q=.*"));
    }

    private static Locator found(Official person) {
        return person.list("Văn bản tìm thấy").getByRole(AriaRole.LISTITEM);
    }

    private static void narrows(Official person, String by, String choice) {
        Locator box =
                person.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(by));
        box.click();
        person.page()
                .locator(".ant-select-dropdown:visible .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        box.press("Escape");
    }

    @Test
    void a_document_is_found_without_marks_by_number_year_and_unit_but_not_by_a_neighbour() {
        try (Official commune = officials.signsIn("lanhdao.phudinh");
                Official neighbour = officials.signsIn("chuyenvien.binhthanh");
                Official district = officials.signsIn("chuyenvien.huyen-dinhhoa")) {
            commune.issues(
                    Letter.of("Xã Phú Đình", "61/KH-UBND", 15)
                            .points(
                                    "1. Chủ tịch UBND xã tặng giấy khen cho tập thể, cá nhân có thành tích trồng quế."));
            commune.issues(
                    Letter.of("Xã Phú Đình", "62/KH-UBND", 16)
                            .points("1. Phát động phong trào thi đua làm đường bê tông xóm."));

            searches(commune, "giay khen trong que");
            assertThat(found(commune)).hasCount(1);
            assertThat(found(commune).first()).containsText("61/KH-UBND");
            assertThat(found(commune).locator("mark").first()).isVisible();
            commune.photographs("search-without-marks");
            searches(commune, "62/KH-UBND");
            assertThat(found(commune).first()).containsText("62/KH-UBND");
            commune.photographs("search-number");
            searches(commune, "xã Phú Đình");
            narrows(commune, "Năm", "Năm 2024");
            narrows(commune, "Đơn vị", "Xã Phú Đình");
            assertThat(found(commune)).hasCount(2);
            commune.photographs("search-narrowed");

            searches(district, "giấy khen trồng quế");
            assertThat(found(district)).hasCount(1);
            searches(neighbour, "giấy khen trồng quế");
            assertThat(neighbour.page().getByText("Không tìm thấy văn bản nào mà đơn vị được xem"))
                    .isVisible();
            neighbour.photographs("search-nothing");
        }
    }

    @Test
    void a_zip_of_old_documents_is_read_file_by_file_asks_what_is_open_and_doubles_nothing() {
        try (Official leader = officials.signsIn("lanhdao.diemmac")) {
            Letter known = Letter.of("Xã Điềm Mặc", "71/KH-UBND", 10);
            leader.issues(known);

            leader.opensHome();
            leader.link("Nhập văn bản cũ").first().click();
            leader.button("Mở đợt nhập mới").click();
            leader.page().waitForURL(BATCH_PAGE);
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int i = 0; i < 12; i++) {
                Letter letter =
                        Letter.of("Xã Điềm Mặc", (80 + i) + "/KH-UBND", 11 + i)
                                .points("1. Nội dung của kế hoạch thứ " + (i + 1) + ".");
                files.put("2024/" + letter.fileName(), letter.text());
            }
            files.put("2024/da co.txt", known.text());
            files.put(
                    "2024/trung so.txt",
                    Letter.of("Xã Điềm Mặc", "71/KH-UBND", 10)
                            .points("1. Văn bản khác nhưng cùng số.")
                            .text());
            files.put("2024/cua xa khac.txt", Letter.of("Xã Phú Tiến", "09/KH-UBND", 12).text());
            files.put("anh.jpg", new byte[] {1, 2, 3});
            files.put(".DS_Store", new byte[] {1});
            byte[] zip = zip(files);
            drops(leader, zip);

            Locator status = leader.page().getByRole(AriaRole.STATUS).first();
            leader.photographs("import-progress");
            assertThat(status).containsText("1 đã có");
            assertThat(status).containsText("12 bản nháp");
            leader.photographs("import-questions");
            leader.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Mọi tệp"))
                    .click();
            Locator rows = leader.page().getByRole(AriaRole.ROW);
            assertThat(row(rows, "da co.txt")).containsText("Đã có");
            assertThat(row(rows, "anh.jpg")).containsText("Không nhận");
            assertThat(row(rows, "trung so.txt")).containsText("Chờ trả lời");
            assertThat(row(rows, "cua xa khac.txt")).containsText("Chờ trả lời");
            leader.photographs("import-files");
            String all = status.innerText();

            // the same archive again: nothing is doubled
            drops(leader, zip);
            assertThat(leader.page().getByText("Đang gửi")).hasCount(0);
            leader.opens(leader.page().url().substring(officials.url().length()));
            assertThat(status).hasText(all);

            leader.page()
                    .getByRole(
                            AriaRole.TAB,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^Câu hỏi còn lại")))
                    .click();
            leader.list("Câu hỏi còn lại")
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("cua xa khac.txt"))
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Bỏ qua tệp này"))
                    .click();
            assertThat(status).containsText("1 bỏ qua");
            leader.photographs("import-answered");
        }
    }

    private static Locator row(Locator rows, String file) {
        return rows.filter(new Locator.FilterOptions().setHasText(file));
    }

    private static void drops(Official person, byte[] zip) {
        person.page()
                .getByLabel("Tệp văn bản cũ")
                .setInputFiles(new FilePayload("van ban cu.zip", "application/zip", zip));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
