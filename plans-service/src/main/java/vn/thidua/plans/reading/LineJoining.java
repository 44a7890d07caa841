package vn.thidua.plans.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * Ghép dòng: decides which lines continue the paragraph before them. Some files hold a paragraph in a line, others every
 * line of the page, some with an empty line after each; a page break may cut a sentence anywhere.
 */
final class LineJoining {

    /** Share of long lines without a full stop from which the text counts as laid out in page lines. */
    private static final double WRAPPED_SHARE = 0.35;

    private static final int LONG_LINE = 45;

    private static final Pattern HEAD_WORDS =
            Pattern.compile(
                    "so\\s*[:.]?\\s*[\\d./_…-]|noi nhan\\b|kinh gui\\b|phu luc\\b|danh sach$|cong hoa xa hoi|doc lap\\s*-\\s*tu do"
                            + "|can cu\\b|xet de nghi|theo de nghi|chuong [ivx]+\\b|(?:stt|tt)\\b|v/v\\b|tren day la\\b"
                            + "|(?:tm|kt|tl|tuq|q)\\s?[.,]|t/m|k/t|quyet dinh\\s*:?$|[^,]{2,40}, ngay[\\s\\d.…_]{0,12}thang");

    private final List<LayoutLine> lines;
    private final boolean wrapped;
    private final boolean blankTells;
    private final int width;

    private LineJoining(List<LayoutLine> lines, boolean wrapped, boolean blankTells, int width) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.blankTells = blankTells;
        this.width = width;
    }

    static LineJoining of(List<LayoutLine> lines) {
        int open = 0;
        int blanks = 0;
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (LayoutLine line : lines) {
            blanks += line.blankBefore() ? 1 : 0;
            if (!line.row()
                    && line.text().length() >= LONG_LINE
                    && !Letters.isUpperCase(line.text())) {
                lengths[count++] = line.text().length();
                open += endsSentence(line.text()) ? 0 : 1;
            }
        }
        int[] sorted = Arrays.copyOf(lengths, count);
        Arrays.sort(sorted);
        int width = count == 0 ? Integer.MAX_VALUE : sorted[(int) ((count - 1) * 0.9)];
        boolean wrapped = count >= 3 && open > WRAPPED_SHARE * count && width <= 160;
        boolean blankTells = blanks < 0.6 * lines.size();
        return new LineJoining(lines, wrapped, blankTells, width);
    }

    boolean startsParagraph(int index) {
        LayoutLine line = lines.get(index);
        LayoutLine before = lines.get(index - 1);
        String previous = before.text();
        boolean closed = endsSentence(previous);
        boolean lower = startsLower(line.text());
        if (line.row() || before.row()) {
            return true;
        }
        if (HEAD_WORDS.matcher(line.fold()).lookingAt() && !lower) {
            return true;
        }
        if (!line.marker().isNone() && isRealMarker(line, before, closed)) {
            return true;
        }
        boolean capitals = Letters.isUpperCase(line.text());
        if (before.marker().kind() == Marker.Kind.PART
                && before.markerLength() >= previous.length()
                && line.marker().isNone()) {
            return false;
        }
        if (capitals || Letters.isUpperCase(previous)) {
            boolean goesOn =
                    capitals
                            && Letters.isUpperCase(previous)
                            && before.marker().kind() == Marker.Kind.ROMAN
                            && line.marker().isNone();
            boolean restOfSentence =
                    capitals
                            && wrapped
                            && !closed
                            && !line.blankBefore()
                            && line.text().length() < 12;
            return !(goesOn || restOfSentence);
        }
        if (HEAD_WORDS.matcher(before.fold()).lookingAt()
                && previous.length() < 60
                && !before.fold().startsWith("can cu")) {
            return true;
        }
        if (!wrapped) {
            return closed || !lower;
        }
        if (blankTells && line.blankBefore()) {
            return closed || !lower;
        }
        boolean full = previous.length() >= 0.72 * width;
        if (closed) {
            char last = lastMark(previous);
            if (last == ':'
                    && full
                    && (lower
                            || Character.isDigit(line.text().charAt(0))
                            || line.text().charAt(0) == '“'
                            || line.text().charAt(0) == '"')) {
                return false;
            }
            return last == ':' || last == ';' || previous.endsWith("./.") || !full;
        }
        return !full
                && !lower
                && !Character.isDigit(line.text().charAt(0))
                && line.text().charAt(0) != '(';
    }

    /** A wrapped line may by chance begin with what looks like a marker: "- xã hội", "2024. Các …". */
    private boolean isRealMarker(LayoutLine line, LayoutLine before, boolean closed) {
        if (!wrapped
                && !startsLower(
                        line.text()
                                .substring(Math.min(line.markerLength(), line.text().length())))) {
            return true;
        }
        String rest = line.text().substring(Math.min(line.markerLength(), line.text().length()));
        return switch (line.marker().kind()) {
            case BULLET ->
                    closed
                            || before.text().length() < 0.6 * Math.min(width, 400)
                            || !startsLower(rest);
            case NUMBER, DECIMAL ->
                    closed
                            || !startsLower(rest)
                            || before.text().length() < 0.6 * Math.min(width, 400);
            case ROMAN, PART, LETTER, ARTICLE -> true;
            case NONE -> false;
        };
    }

    private static boolean startsLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static char lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c != '”' && c != '"' && c != ')' && c != ' ') {
                return c;
            }
        }
        return ' ';
    }

    static boolean endsSentence(String text) {
        return switch (lastMark(text)) {
            case '.', ';', ':', '!', '?', '…', '/' -> true;
            default -> false;
        };
    }
}
