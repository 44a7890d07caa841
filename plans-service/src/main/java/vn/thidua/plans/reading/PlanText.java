package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Letters;

/**
 * Văn bản đã chuẩn hóa: one string in which a line is a paragraph, with its folded twin (no tones, lower case) of the
 * same length for matching, the lines as they were laid out, and for every char its place in the extracted text.
 */
final class PlanText {

    private final ExtractedText source;
    private final String text;
    private final String fold;
    private final String lower;
    private final int[] from;
    private final int[] to;
    private final List<Paragraph> paragraphs;
    private final List<Line> lines;

    private PlanText(
            ExtractedText source,
            String text,
            int[] from,
            int[] to,
            List<Paragraph> paragraphs,
            List<Line> lines) {
        this.source = source;
        this.text = text;
        this.fold = Letters.fold(text);
        this.lower = Letters.lower(text);
        this.from = from;
        this.to = to;
        this.paragraphs = List.copyOf(paragraphs);
        this.lines = List.copyOf(lines);
    }

    static PlanText of(ExtractedText source) {
        return new Assembly(source, Normaliser.lines(source.text())).assemble();
    }

    String text() {
        return text;
    }

    /** Same length as {@link #text()}. */
    String fold() {
        return fold;
    }

    /** Lower case with tones, for words that only a tone tells apart ("đạt", "đất"); same length as {@link #text()}. */
    String lower() {
        return lower;
    }

    int length() {
        return text.length();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Line> lines() {
        return lines;
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    /** The words between two places, on one line. */
    String words(int from, int to) {
        return text.substring(from, Math.max(from, to)).replaceAll("\\s+", " ").strip();
    }

    String foldSlice(int start, int end) {
        return fold.substring(start, end);
    }

    String text(Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end());
    }

    String fold(Paragraph paragraph) {
        return fold.substring(paragraph.start(), paragraph.end());
    }

    String text(Line line) {
        return text.substring(line.start(), line.end());
    }

    String fold(Line line) {
        return fold.substring(line.start(), line.end());
    }

    /** The original words behind a stretch of this text; white space at its ends is left out. */
    Evidence evidence(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first >= last) {
            int at = first < from.length ? from[first] : source.length();
            return source.evidence(at, at);
        }
        return source.evidence(from[first], to[last - 1]);
    }

    /** The paragraph that holds a char. */
    Paragraph paragraphAt(int position) {
        return paragraphs.get(paragraphIndexAt(position));
    }

    int paragraphIndexAt(int position) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Puts laid-out lines together to paragraphs. */
    private static final class Assembly {
        private final ExtractedText source;
        private final List<Normaliser.CleanLine> clean;
        private final StringBuilder text = new StringBuilder();
        private int[] from;
        private int[] to;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Assembly(ExtractedText source, List<Normaliser.CleanLine> clean) {
            this.source = source;
            this.clean = clean;
            int size = clean.size();
            for (Normaliser.CleanLine line : clean) {
                size += line.length();
            }
            this.from = new int[size + 1];
            this.to = new int[size + 1];
        }

        PlanText assemble() {
            List<LayoutLine> visible = LayoutLine.visible(clean);
            LineJoining joining = LineJoining.of(visible);
            int start = 0;
            int paragraphFirstLine = 0;
            for (int i = 0; i < visible.size(); i++) {
                LayoutLine line = visible.get(i);
                if (i > 0) {
                    if (joining.startsParagraph(i)) {
                        close(start, visible.get(paragraphFirstLine));
                        separator('\n');
                        start = text.length();
                        paragraphFirstLine = i;
                    } else {
                        separator(' ');
                    }
                }
                int begin = text.length();
                append(line.clean());
                int gap = line.clean().gap < 0 ? -1 : begin + line.clean().gap;
                lines.add(
                        new Line(begin, text.length(), gap, line.blankBefore(), paragraphs.size()));
            }
            if (!visible.isEmpty()) {
                close(start, visible.get(paragraphFirstLine));
            }
            int length = text.length();
            return new PlanText(
                    source,
                    text.toString(),
                    Arrays.copyOf(from, length),
                    Arrays.copyOf(to, length),
                    paragraphs,
                    lines);
        }

        private void append(Normaliser.CleanLine line) {
            for (int i = 0; i < line.length(); i++) {
                from[text.length()] = line.from(i);
                to[text.length()] = line.to(i);
                text.append(line.charAt(i));
            }
        }

        private void separator(char c) {
            int at = text.length();
            int position = at == 0 ? 0 : to[at - 1];
            from[at] = position;
            to[at] = position;
            text.append(c);
        }

        private void close(int start, LayoutLine first) {
            int end = text.length();
            SingleQuotes.pair(text, start, end);
            paragraphs.add(
                    new Paragraph(
                            start,
                            end,
                            first.marker(),
                            Math.min(end, start + first.markerLength()),
                            first.row()));
        }
    }
}
