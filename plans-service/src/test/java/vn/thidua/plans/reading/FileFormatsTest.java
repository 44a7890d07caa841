package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.PlanDocument;

/** One content in several formats gives one document. */
final class FileFormatsTest {

    private static final String[] NAMES = {
        "commune-under-province", "decision-with-plan", "launch-ward"
    };

    @Test
    void preformatted_html_keeps_its_lines() {
        String text = Documents.text("directive");

        PlanDocument page =
                Documents.read(
                        "a.html",
                        ("<html><body><pre>" + text + "</pre></body></html>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(SameValuesTest.values(page))
                .isEqualTo(SameValuesTest.values(Documents.read(text)));
    }

    @Test
    void a_docx_with_tables_for_letterhead_closing_and_tasks_is_read_like_the_text()
            throws IOException {
        for (String name : NAMES) {
            PlanDocument plain = Documents.read(Documents.text(name));

            PlanDocument word = Documents.read(name + ".docx", docx(Documents.text(name)));

            assertThat(SameValuesTest.values(word)).isEqualTo(SameValuesTest.values(plain));
        }
    }

    @Test
    void a_pdf_is_read_like_the_text() throws IOException {
        for (String name : new String[] {"commune-under-province", "campaign-scan", "directive"}) {
            PlanDocument plain = Documents.read(Documents.text(name));

            PlanDocument pdf = Documents.read(name + ".pdf", pdf(Documents.text(name)));

            assertThat(SameValuesTest.values(pdf)).isEqualTo(SameValuesTest.values(plain));
        }
    }

    @Test
    void a_page_of_the_web_is_read_like_the_text() {
        String text = Documents.text("council");
        StringBuilder html =
                new StringBuilder("<html><head><title>x</title></head><body><nav>Trang chủ</nav>");
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("|-")) {
                continue;
            }
            if (line.startsWith("|")) {
                rows.add(
                        "<tr><td>"
                                + line.substring(1, line.length() - 1)
                                        .strip()
                                        .replace(" | ", "</td><td>")
                                + "</td></tr>");
                continue;
            }
            if (!rows.isEmpty()) {
                html.append("<table>").append(String.join("", rows)).append("</table>");
                rows.clear();
            }
            html.append("<p>").append(line).append("</p>\n");
        }
        html.append("</body></html>");

        PlanDocument page =
                Documents.read(
                        "a.html",
                        html.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(SameValuesTest.values(page))
                .isEqualTo(SameValuesTest.values(Documents.read(text)));
    }

    /** Lines become paragraphs; lines with tabs become tables. */
    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<String> rows = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                if (line.indexOf('\t') >= 0) {
                    rows.add(line);
                    continue;
                }
                table(document, rows);
                document.createParagraph().createRun().setText(line);
            }
            table(document, rows);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.getFirst().split("\t", -1).length;
        XWPFTable table = document.createTable(rows.size(), columns);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            String[] cells = rows.get(r).split("\t", -1);
            for (int c = 0; c < cells.length; c++) {
                row.getCell(c).setText(cells[c]);
            }
        }
        rows.clear();
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                InputStream letters =
                        Objects.requireNonNull(
                                PDDocument.class.getResourceAsStream(
                                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            PDType0Font font = PDType0Font.load(document, letters);
            List<String> lines =
                    List.of(
                            SameValuesTest.wrapped(text.replace("\t", "          "))
                                    .split("\n", -1));
            for (int from = 0; from < lines.size(); from += 48) {
                page(document, font, lines.subList(from, Math.min(lines.size(), from + 48)));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, PDType0Font font, List<String> lines)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(font, 11);
            content.beginText();
            content.newLineAtOffset(60, 790);
            content.setLeading(15);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
