package vn.thidua.plans.document.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF from the places of its letters: words, columns of a letterhead, cells of tables. */
final class PdfLayout {

    private final TextSink sink;

    PdfLayout(TextSink sink) {
        this.sink = sink;
    }

    /**
     * Words on one height.
     *
     * @param y distance of the base line from the top of the page, in points
     */
    record Fragment(String words, float left, float right, float y, float height) {}

    void write(PDDocument document) throws IOException, Stop {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            Collector collector = new Collector();
            collector.setSortByPosition(true);
            collector.setStartPage(page);
            collector.setEndPage(page);
            collector.writeText(document, Writer.nullWriter());
            for (String line : new PdfPage(collector.fragments).lines()) {
                sink.line(line);
            }
        }
    }

    /** Gathers fragments: letters closer together than a wide space belong to one. */
    private static final class Collector extends PDFTextStripper {
        private final List<Fragment> fragments = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            StringBuilder words = new StringBuilder();
            float left = 0;
            float right = 0;
            float y = 0;
            float height = 0;
            for (TextPosition position : positions) {
                String letters = position.getUnicode();
                if (letters == null) {
                    continue;
                }
                if (words.isEmpty()) {
                    left = position.getXDirAdj();
                    y = position.getYDirAdj();
                    height = position.getFontSizeInPt();
                }
                words.append(letters);
                right = position.getXDirAdj() + position.getWidthDirAdj();
            }
            if (!words.toString().isBlank()) {
                fragments.add(new Fragment(words.toString(), left, right, y, Math.max(height, 6)));
            }
        }
    }
}
