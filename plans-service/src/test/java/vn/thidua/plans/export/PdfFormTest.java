package vn.thidua.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.reading.Documents;

/** The same form as PDF, read back from the file. */
final class PdfFormTest {

    private static final double MM = 72 / 25.4;

    static java.util.stream.Stream<String> wellFormed() {
        return RoundTripTest.wellFormed();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void all_letters_lie_within_the_margins_of_an_a4_page(String name) throws IOException {
        try (PDDocument file = written(name)) {
            for (PDPage page : file.getPages()) {
                assertThat(page.getMediaBox().getWidth() / MM).isBetween(209.9, 210.1);
                assertThat(page.getMediaBox().getHeight() / MM).isBetween(296.9, 297.1);
            }
            for (TextPosition letter : letters(file)) {
                assertThat(letter.getXDirAdj() / MM).isGreaterThanOrEqualTo(29.9);
                assertThat((letter.getXDirAdj() + letter.getWidthDirAdj()) / MM)
                        .isLessThanOrEqualTo(195.6);
                assertThat(letter.getYDirAdj() / MM).isLessThanOrEqualTo(277.1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void every_font_is_embedded_and_holds_the_letters(String name) throws IOException {
        try (PDDocument file = written(name)) {
            for (PDPage page : file.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont found = page.getResources().getFont(font);
                    assertThat(found.isEmbedded()).isTrue();
                    assertThat(found.getName()).contains("LiberationSerif");
                }
            }
            assertThat(new PDFTextStripper().getText(file)).doesNotContain("?", "\uFFFD");
        }
    }

    @Test
    void a_long_plan_numbers_its_pages_from_the_second_on_and_its_annex_anew() throws IOException {
        PlanContent content = Papers.read(Documents.text("commune-under-province"));
        List<PlanContent.Task> many = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            many.add(Contents.task(i, "Nhiệm vụ trọng tâm thứ " + i, "Văn phòng", 1 + i % 4));
        }
        try (PDDocument file =
                Loader.loadPDF(Papers.pdf(Contents.with(content, content.movements(), many)))) {
            List<String> first = firstLines(file);
            int annex = first.indexOf("Phụ lục");

            assertThat(first.getFirst()).startsWith("ỦY BAN NHÂN DÂN");
            assertThat(annex).isPositive();
            assertThat(first.subList(1, annex)).allMatch(it -> it.matches("\\d+"));
            assertThat(first.subList(annex + 1, first.size())).startsWith("2", "3");
        }
    }

    @Test
    void a_sign_that_the_font_lacks_does_not_stop_the_print() throws IOException {
        PlanContent content =
                Papers.read(
                        Papers.wellFormed("council-plan-2025")
                                .replace("Phát huy trách nhiệm", "Phát huy 😀 trách nhiệm"));

        try (PDDocument file = Loader.loadPDF(Papers.pdf(content))) {
            assertThat(new PDFTextStripper().getText(file)).contains("Phát huy ? trách nhiệm");
        }
    }

    private static List<String> firstLines(PDDocument file) throws IOException {
        List<String> result = new ArrayList<>();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            result.add(stripper.getText(file).strip().split("\n", 2)[0].strip());
        }
        return result;
    }

    private static List<TextPosition> letters(PDDocument file) throws IOException {
        List<TextPosition> result = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    result.add(text);
                }
            }
        }.getText(file);
        return result;
    }

    private static PDDocument written(String name) throws IOException {
        return Loader.loadPDF(Papers.pdf(Papers.read(Papers.wellFormed(name))));
    }
}
