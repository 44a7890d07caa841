package vn.thidua.plans.document.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.Reason;

/** Collects lines and tables up to a bound. */
final class TextSink {

    /** Cells of the tables that lay out a letterhead or the closing of a document. */
    private static final Pattern LAYOUT =
            Pattern.compile(
                    "cong hoa xa hoi|^kinh gui\\s*:|doc lap\\s*-|noi nhan|^so\\s*:|^so \\d|\\b(?:tm|kt|tl|tuq)\\.\\s?[a-z]|ngay[\\s.…\\d]*thang");

    private static final int LAYOUT_ROWS = 6;

    private final int limit;
    private final StringBuilder text = new StringBuilder();

    TextSink(int limit) {
        this.limit = limit;
    }

    void line(String line) throws Stop {
        if (text.length() + line.length() > limit) {
            throw new Stop(Reason.TOO_LARGE);
        }
        text.append(line).append('\n');
    }

    /**
     * A table: a row becomes a line with a tab between cells. A table that only lays out the letterhead or the closing
     * becomes the lines of its cells, one cell after the other.
     *
     * @param rows rows of cells of paragraphs
     */
    void table(List<List<List<String>>> rows) throws Stop {
        boolean layout = isLayout(rows);
        for (List<List<String>> row : rows) {
            if (layout) {
                for (List<String> cell : row) {
                    for (String paragraph : cell) {
                        line(paragraph);
                    }
                }
            } else {
                line(String.join("\t", row.stream().map(TextSink::cell).toList()));
            }
        }
        line("");
    }

    private static boolean isLayout(List<List<List<String>>> rows) {
        if (rows.size() > LAYOUT_ROWS) {
            return false;
        }
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(paragraph -> Letters.fold(paragraph).strip().toLowerCase(Locale.ROOT))
                .anyMatch(paragraph -> LAYOUT.matcher(paragraph).find());
    }

    private static String cell(List<String> paragraphs) {
        return String.join(" ", paragraphs).replaceAll("\\s+", " ").strip();
    }

    String text() {
        return text.toString();
    }
}
