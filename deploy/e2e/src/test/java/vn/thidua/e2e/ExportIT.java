package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** A plan is written here, looked over by the linter, issued, printed, and read back: in Bảo Linh, Định Hóa. */
@ExtendWith(Officials.OfThisRun.class)
class ExportIT {

    private static final Pattern PLAN_PAGE = Pattern.compile(".*/plans/[^/?#]+$");
    private static final String TASK = "Tổ chức phát động phong trào thi đua năm 2024";

    private final Officials officials;

    ExportIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void what_is_written_and_issued_is_printed_in_the_official_form_and_reads_back_the_same()
            throws IOException {
        try (Official leader = officials.signsIn("lanhdao.baolinh")) {
            String plan = writes(leader);
            looksAtFindings(leader);
            leader.issues();
            assertThat(leader.page().getByText("01/KH-UBND").first()).isVisible();
            leader.photographs("export-issued");

            Path pdf = downloads(leader, "Tải PDF", "bao-linh.pdf");
            assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            Path word = downloads(leader, "Tải .docx", "bao-linh.docx");
            assertThat(word.getFileName().toString()).endsWith(".docx");
            hasTheOfficialForm(word);

            String again =
                    leader.drops(
                            "ke-hoach-xuat-ra.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            Files.readAllBytes(word));
            leader.photographs("export-read-back");
            assertThat(said(leader, again)).isEqualTo(said(leader, plan));
        }
    }

    private String writes(Official person) {
        person.opensHome();
        person.button("Soạn văn bản mới").click();
        person.dialogButton("Bắt đầu soạn").click();
        person.page().waitForURL(PLAN_PAGE);
        String plan = person.page().url().substring(officials.url().length());
        person.field("Trích yếu").fill("Công tác thi đua, khen thưởng năm 2024");
        person.field("Căn cứ và phần mở đầu")
                .fill(
                        "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;\n"
                                + "Ủy ban nhân dân xã Bảo Linh xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2024 như sau:");
        person.button("Thêm mục").click();
        person.field("Số thứ tự, mục 1").fill("I");
        person.field("Tiêu đề, mục 1").fill("MỤC ĐÍCH, YÊU CẦU");
        person.field("Nội dung, mục 1")
                .fill("Động viên cán bộ và nhân dân trong xã xã thi đua hoàn thành nhiệm vụ.");
        person.button("Thêm nhiệm vụ").click();
        person.field("Nội dung, nhiệm vụ 1").fill(TASK);
        person.field("Chủ trì, nhiệm vụ 1").fill("UBND xã");
        person.button("Thêm nhiệm vụ").click();
        person.field("Nội dung, nhiệm vụ 2").fill(TASK);
        person.field("Chủ trì, nhiệm vụ 2").fill("UBND xã");
        return plan;
    }

    /** One finding is mended, one is dismissed with a reason. */
    private static void looksAtFindings(Official person) {
        Locator noticed = person.list("Chỗ cần xem lại");
        assertThat(noticed).containsText("xã xã");
        assertThat(noticed).containsText("trùng");
        person.photographs("export-findings");
        person.field("Nội dung, mục 1")
                .fill("Động viên cán bộ và nhân dân trong xã thi đua hoàn thành nhiệm vụ.");
        assertThat(noticed).not().containsText("xã xã");
        Locator twice =
                noticed.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("trùng"))
                        .first();
        twice.getByText("Bỏ qua…").click();
        person.field("Lý do bỏ qua").fill("Làm hai đợt trong năm");
        twice.getByText("Bỏ qua chỗ này").click();
        assertThat(person.page().getByText("Đã bỏ qua 1 chỗ")).isVisible();
        assertThat(person.page().getByLabel("Tình trạng lưu")).containsText("Đã lưu lúc");
        person.photographs("export-dismissed");
    }

    private static Path downloads(Official person, String button, String name) {
        Download download =
                person.page().waitForDownload(() -> person.link(button).first().click());
        assertThat(download.suggestedFilename()).startsWith("Ke-hoach-01-KH-UBND");
        Path file = Path.of("target/screenshots", name);
        download.saveAs(file);
        return file;
    }

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: page, letter, head. */
    private static void hasTheOfficialForm(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(millimetres(margins.getTop())).isBetween(20L, 25L);
            assertThat(millimetres(margins.getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(margins.getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(margins.getRight())).isBetween(15L, 20L);
            XWPFTable head = document.getTables().getFirst();
            assertThat(head.getText())
                    .contains("ỦY BAN NHÂN DÂN")
                    .contains("XÃ BẢO LINH")
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: 01/KH-UBND")
                    .contains("Bảo Linh, ngày 15 tháng 4 năm 2024");
            for (String style : List.of("NATION", "MOTTO", "TYPE", "SUBJECT", "TEXT", "GROUND")) {
                assertThat(
                                document.getStyles()
                                        .getStyle(style)
                                        .getCTStyle()
                                        .getRPr()
                                        .getRFontsArray(0)
                                        .getAscii())
                        .isEqualTo("Times New Roman");
            }
        }
    }

    /** Word gives lengths in twentieths of a point. */
    private static long millimetres(Object twips) {
        return Math.round(new BigInteger(twips.toString()).doubleValue() * 25.4 / 1440);
    }

    /** What a plan says, without where in a file it was read. */
    private static JsonObject said(Official person, String plan) {
        JsonObject content =
                JsonParser.parseString(person.asks("/api" + plan).text())
                        .getAsJsonObject()
                        .getAsJsonObject("content");
        JsonObject said = new JsonObject();
        for (String field :
                List.of(
                        "type",
                        "number",
                        "place",
                        "date",
                        "title",
                        "year",
                        "issuer",
                        "opening",
                        "sections",
                        "tasks",
                        "recipients",
                        "signature")) {
            said.add(field, plain(content.get(field)));
        }
        return said;
    }

    private static JsonElement plain(JsonElement value) {
        if (value instanceof JsonObject object) {
            JsonObject result = new JsonObject();
            object.entrySet().stream()
                    .filter(it -> !it.getKey().equals("evidence") && !it.getKey().equals("no"))
                    .filter(it -> !it.getValue().isJsonNull())
                    .forEach(it -> result.add(it.getKey(), plain(it.getValue())));
            return result;
        }
        if (value instanceof JsonArray array) {
            JsonArray result = new JsonArray();
            array.forEach(it -> result.add(plain(it)));
            return result;
        }
        return value;
    }
}
