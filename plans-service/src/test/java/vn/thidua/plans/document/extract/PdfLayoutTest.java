package vn.thidua.plans.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.SourceFile;

/** Letters that do not stand as neatly as their word is read. */
final class PdfLayoutTest {

    private static final String WORDS =
            "Hưởng ứng phong trào thi đua yêu nước, Ủy ban nhân dân xã xây dựng Kế hoạch";

    @Test
    void letters_that_come_from_two_fonts_are_read_in_the_order_of_the_word() throws IOException {
        assertThat(text(page(0.9f, 0))).contains(WORDS);
        assertThat(text(page(-1.3f, 0))).contains(WORDS);
    }

    @Test
    void the_next_line_stays_the_next_line() throws IOException {
        List<String> lines = text(page(0.9f, 16)).lines().filter(it -> !it.isBlank()).toList();

        assertThat(lines).containsExactly(WORDS, WORDS);
    }

    @Test
    void a_letter_that_is_printed_twice_to_look_bold_is_read_once() {
        List<PdfLayout.Fragment> found =
                PdfLayout.fragments(
                        List.of(
                                new PdfLayout.Letter("A", 10, 18, 100, 12),
                                new PdfLayout.Letter("A", 10.3f, 18.3f, 100, 12),
                                new PdfLayout.Letter("B", 18.3f, 26, 100, 12)));

        assertThat(found).extracting(PdfLayout.Fragment::words).containsExactly("AB");
    }

    @Test
    void a_mark_that_is_set_above_its_letter_follows_it() {
        List<PdfLayout.Fragment> found =
                PdfLayout.fragments(
                        List.of(
                                new PdfLayout.Letter("\u0301", 9.5f, 9.5f, 100, 12),
                                new PdfLayout.Letter("a", 10, 16, 100, 12),
                                new PdfLayout.Letter("i", 16, 19, 100, 12)));

        assertThat(found).extracting(PdfLayout.Fragment::words).containsExactly("a\u0301i");
    }

    @Test
    void lines_that_make_no_table_are_none() {
        assertThat(PdfTable.of(List.of(new PdfRules.Rule(true, 50, 10, 100)))).isEmpty();
        assertThat(
                        PdfTable.of(
                                List.of(
                                        new PdfRules.Rule(true, 50, 10, 100),
                                        new PdfRules.Rule(true, 90, 10, 100),
                                        new PdfRules.Rule(false, 10, 50, 90),
                                        new PdfRules.Rule(false, 100, 50, 90))))
                .as("a frame around one cell")
                .isEmpty();
    }

    @Test
    void words_stand_in_the_cell_that_the_lines_make_over_several_lines() {
        List<PdfRules.Rule> rules =
                List.of(
                        new PdfRules.Rule(true, 50, 10, 210),
                        new PdfRules.Rule(true, 70, 10, 210),
                        new PdfRules.Rule(true, 110, 10, 210),
                        new PdfRules.Rule(false, 10, 50, 110),
                        new PdfRules.Rule(false, 110, 50, 110),
                        new PdfRules.Rule(false, 210, 50, 110));

        List<String> lines =
                new PdfPage(
                                List.of(
                                        fragment("Trước bảng", 10, 40),
                                        fragment("Nội dung", 20, 64),
                                        fragment("Chủ trì", 120, 64),
                                        fragment("Tổng kết", 20, 84),
                                        fragment("phong trào", 20, 100),
                                        fragment("Văn phòng", 120, 92),
                                        fragment("Sau bảng", 10, 130)),
                                PdfTable.of(rules))
                        .lines();

        assertThat(lines)
                .containsExactly(
                        "Trước bảng",
                        "Nội dung\tChủ trì",
                        "Tổng kết phong trào\tVăn phòng",
                        "Sau bảng");
    }

    private static PdfLayout.Fragment fragment(String words, float left, float y) {
        return new PdfLayout.Fragment(words, left, left + 50, y, 12);
    }

    /**
     * Every letter with a mark comes from another font, as where a font lacks Vietnamese letters.
     *
     * @param shift of its base line, in points
     * @param below a second line, so many points below; 0 for one line
     */
    private static byte[] page(float shift, float below) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont plain = font(document, "/liberation/LiberationSerif-Regular.ttf");
            PDFont marked = font(document, "/liberation/LiberationSans-Regular.ttf");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                line(stream, plain, marked, 700, shift);
                if (below > 0) {
                    line(stream, plain, marked, 700 - below, shift);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(
            PDPageContentStream stream, PDFont plain, PDFont marked, float y, float shift)
            throws IOException {
        float x = 60;
        for (int i = 0; i < WORDS.length(); i++) {
            String letter = WORDS.substring(i, i + 1);
            boolean other = letter.charAt(0) > 127;
            PDFont font = other ? marked : plain;
            stream.beginText();
            stream.setFont(font, 13);
            stream.newLineAtOffset(x, other ? y + shift : y);
            stream.showText(letter);
            stream.endText();
            x += font.getStringWidth(letter) / 1000 * 13;
        }
    }

    private static PDFont font(PDDocument document, String resource) throws IOException {
        try (InputStream stream = PdfLayoutTest.class.getResourceAsStream(resource)) {
            assertThat(stream).isNotNull();
            return PDType0Font.load(document, stream, true);
        }
    }

    private static String text(byte[] pdf) {
        Extraction found =
                new FileTextExtraction(ExtractionLimits.standard())
                        .extract(SourceFile.of("a.pdf", pdf));
        assertThat(found).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) found).text().text();
    }
}
