package vn.thidua.plans.document.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF from the places of its letters: words, columns of a letterhead, cells of tables. */
final class PdfLayout {

    /** Share of the letter's height from which on a gap parts words. */
    private static final float WORD_GAP = 0.12f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

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
            collector.setStartPage(page);
            collector.setEndPage(page);
            collector.writeText(document, Writer.nullWriter());
            List<PdfTable> tables = PdfTable.of(PdfRules.of(document.getPage(page - 1)));
            List<String> lines = new PdfPage(fragments(collector.letters), tables).lines();
            int first = page > 1 && !lines.isEmpty() && isPageNumber(lines.getFirst()) ? 1 : 0;
            int end = lines.size();
            if (end > first + 1 && isPageNumber(lines.getLast())) {
                end--;
            }
            for (String line : lines.subList(first, end)) {
                sink.line(line);
            }
        }
    }

    /** Alone on the first or the last line of a page: no words of the document. */
    private static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    /**
     * One letter.
     *
     * @param y distance of the base line from the top of the page, in points
     */
    record Letter(String letters, float left, float right, float y, float height) {

        /** For the order in a line: a mark that is set above a letter follows it, though it may begin before it. */
        float place() {
            boolean mark = Character.getType(letters.codePointAt(0)) == Character.NON_SPACING_MARK;
            return mark ? left + 0.3f * height : left;
        }

        boolean isBlank() {
            return letters.isBlank();
        }

        /** Printed twice for a bold look: the same letter, hardly moved. */
        boolean repeats(Letter other) {
            return letters.equals(other.letters)
                    && Math.abs(left - other.left) < 0.1f * height
                    && Math.abs(y - other.y) < 0.1f * height;
        }
    }

    /**
     * Letters of one line from left to right, as words. Which letters share a line is decided by their heights before
     * anything is sorted by its place: two fonts in one word have base lines that differ by a hair, and sorting by these
     * would shuffle the letters of the word.
     */
    static List<Fragment> fragments(List<Letter> letters) {
        List<Fragment> result = new ArrayList<>();
        for (List<Letter> line : lines(letters)) {
            words(line, result);
        }
        return result;
    }

    private static List<List<Letter>> lines(List<Letter> letters) {
        List<Letter> byHeight = new ArrayList<>(letters);
        byHeight.sort(Comparator.comparingDouble(Letter::y));
        List<List<Letter>> lines = new ArrayList<>();
        float y = Float.NEGATIVE_INFINITY;
        float height = 0;
        for (Letter letter : byHeight) {
            if (letter.isBlank()) {
                continue;
            }
            if (letter.y() - y > 0.35f * Math.max(height, letter.height())) {
                lines.add(new ArrayList<>());
                y = letter.y();
                height = letter.height();
            }
            lines.getLast().add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Letter::place)));
        return lines;
    }

    private static void words(List<Letter> line, List<Fragment> result) {
        List<Letter> word = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (Letter letter : line) {
            if (!word.isEmpty() && letter.repeats(word.getLast())) {
                continue;
            }
            if (!word.isEmpty() && letter.left() - right > WORD_GAP * letter.height()) {
                result.add(fragment(word, right));
                word.clear();
                right = Float.NEGATIVE_INFINITY;
            }
            word.add(letter);
            right = Math.max(right, letter.right());
        }
        result.add(fragment(word, right));
    }

    private static Fragment fragment(List<Letter> word, float right) {
        StringBuilder words = new StringBuilder();
        float height = 6;
        for (Letter letter : word) {
            words.append(letter.letters());
            height = Math.max(height, letter.height());
        }
        Letter first = word.getFirst();
        return new Fragment(words.toString(), first.left(), right, first.y(), height);
    }

    /** Gathers the letters of a page, each with its place. */
    private static final class Collector extends PDFTextStripper {
        private final List<Letter> letters = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            String written = text.getUnicode();
            if (written == null || written.isEmpty()) {
                return;
            }
            letters.add(
                    new Letter(
                            written,
                            text.getXDirAdj(),
                            text.getXDirAdj() + text.getWidthDirAdj(),
                            text.getYDirAdj(),
                            text.getFontSizeInPt()));
        }
    }
}
