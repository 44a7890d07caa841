package vn.thidua.plans.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thidua.plans.document.Letters;

/**
 * Chuẩn hóa chữ: brings the many ways of writing the same Vietnamese text to one, line by line, and remembers for every
 * char where it stood. Composed letters, the newer place of the tone, plain hyphens and spaces, one kind of curly quote;
 * soft hyphens, marks of Markdown and HTML, and invisible characters vanish.
 */
final class Normaliser {

    /** White space this wide (in columns) divides a line of a letterhead into its two columns. */
    private static final int COLUMN_GAP = 4;

    private static final int LONGEST_TORN = 50;

    /** Some portals print the escape of a line break instead of the break; it stands inside sentences. */
    private static final String ESCAPED_BREAK = "\\r\\n";

    /** One clean line with the positions (code points) of its chars in the extracted text. */
    static final class CleanLine {
        private char[] chars = new char[64];
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int length;
        int gap = -1;
        int tabs;

        int length() {
            return length;
        }

        char charAt(int i) {
            return chars[i];
        }

        int from(int i) {
            return from[i];
        }

        int to(int i) {
            return to[i];
        }

        String text() {
            return new String(chars, 0, length);
        }

        private void add(char c, int start, int end) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, length * 2);
                from = Arrays.copyOf(from, length * 2);
                to = Arrays.copyOf(to, length * 2);
            }
            chars[length] = c;
            from[length] = start;
            to[length] = end;
            length++;
        }

        private void append(CleanLine next) {
            add(' ', to[length - 1], next.from[0]);
            append(next, 0, next.length);
            tabs += next.tabs;
        }

        void append(CleanLine other, int start, int end) {
            for (int i = start; i < end; i++) {
                add(other.chars[i], other.from[i], other.to[i]);
            }
        }

        /** Parts two cells; the mark stands where a char of another line stood. */
        void tab(CleanLine other, int at) {
            add('\t', other.from[at], other.to[at]);
            tabs++;
        }

        void replace(int at, char c) {
            chars[at] = c;
        }

        private void dropLast() {
            length--;
        }
    }

    private final String source;
    private final List<CleanLine> lines = new ArrayList<>();
    private CleanLine line = new CleanLine();
    private int spaces;
    private int spacesFrom;
    private boolean piped;
    private boolean closedByBar;

    /** Whether a tag has just ended the line, so that the line break behind it says nothing more. */
    private boolean broken;

    private Normaliser(String source) {
        this.source = source;
    }

    /** Lines of the text, empty ones included. */
    static List<CleanLine> lines(String source) {
        Normaliser normaliser = new Normaliser(source);
        normaliser.closedByBar = normaliser.isClosedByBar(0);
        normaliser.run();
        return normaliser.lines;
    }

    private void run() {
        int position = 0;
        int i = 0;
        while (i < source.length()) {
            int c = source.codePointAt(i);
            int next = i + Character.charCount(c);
            int points = 1;
            while (next < source.length() && isMark(source.charAt(next))) {
                next++;
                points++;
            }
            if (points > 1) {
                String composed =
                        Normalizer.normalize(source.substring(i, next), Normalizer.Form.NFC);
                for (int k = 0; k < composed.length(); k++) {
                    put(composed.charAt(k), position, position + points);
                }
                i = next;
                position += points;
                continue;
            }
            if (source.startsWith(ESCAPED_BREAK, i)) {
                put(' ', position, position + ESCAPED_BREAK.length());
                i += ESCAPED_BREAK.length();
                position += ESCAPED_BREAK.length();
                continue;
            }
            int skipped = markLength(i);
            if (skipped == 0) {
                skipped = tagLength(i);
                if (skipped > 0 && source.startsWith("br", i + 1)) {
                    lineBreak(position, position + skipped);
                }
            }
            if (skipped > 0) {
                i += skipped;
                position += skipped;
                continue;
            }
            if (c == '\r') {
                if (next >= source.length() || source.charAt(next) != '\n') {
                    endLine();
                }
            } else if (c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
                if (c != '\n' || line.length > 0 || !broken) {
                    endLine();
                }
                broken = false;
            } else if (Character.isBmpCodePoint(c)) {
                put((char) c, position, position + 1);
            } else {
                put(Character.highSurrogate(c), position, position + 1);
                put(Character.lowSurrogate(c), position, position + 1);
            }
            i = next;
            position++;
            if (c == '\n') {
                closedByBar = isClosedByBar(i);
            }
        }
        endLine();
    }

    /** A row of a table that a web copy leaves without its first bar: "Số: 5/KH-UBND | An Bình, ngày … |". */
    private boolean isClosedByBar(int from) {
        int end = source.indexOf('\n', from);
        int at = (end < 0 ? source.length() : end) - 1;
        while (at > from && Character.isWhitespace(source.charAt(at))) {
            at--;
        }
        return at > from && source.charAt(at) == '|';
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Length of the marks of Markdown at this place; 0 if they are to be read as text. */
    private int markLength(int at) {
        char c = source.charAt(at);
        char next = at + 1 < source.length() ? source.charAt(at + 1) : '\n';
        boolean first = line.length == 0;
        return switch (c) {
            case '*' -> first && next == ' ' ? 0 : 1;
            case '#' -> {
                int end = at;
                while (end < source.length() && source.charAt(end) == '#') {
                    end++;
                }
                yield first
                                && end < source.length()
                                && (source.charAt(end) == ' ' || source.charAt(end) == '\u00A0')
                        ? end - at
                        : 0;
            }
            case '\\' -> next > ' ' && !Character.isLetterOrDigit(next) ? 1 : 0;
            default -> 0;
        };
    }

    /** Length of an inline tag of HTML at this place, 0 if there is none: converters leave such tags in text files. */
    private int tagLength(int at) {
        if (source.charAt(at) != '<') {
            return 0;
        }
        int limit = Math.min(source.length(), at + 12);
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                String name = source.substring(at + 1, i);
                return switch (name) {
                    case "b",
                            "/b",
                            "i",
                            "/i",
                            "u",
                            "/u",
                            "em",
                            "/em",
                            "strong",
                            "/strong",
                            "sup",
                            "/sup",
                            "sub",
                            "/sub",
                            "br",
                            "br/",
                            "br /",
                            "p",
                            "/p",
                            "center",
                            "/center" ->
                            i + 1 - at;
                    default -> 0;
                };
            }
            if (!Character.isLetter(c) && c != '/' && c != ' ') {
                return 0;
            }
        }
        return 0;
    }

    /** "<br>": inside a row of bars the cell goes on below; elsewhere the line ends. */
    private void lineBreak(int from, int to) {
        if (!piped && !closedByBar) {
            endLine();
            broken = true;
            return;
        }
        newerToneBefore(line.length);
        line.add(StackedCells.BREAK, from, to);
        spaces = 0;
    }

    private void put(char c, int from, int to) {
        switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u0000' -> {}
            case '\t' -> tab(from, to);
            case ' ',
                    '\u00A0',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u3000' -> {
                if (spaces == 0) {
                    spacesFrom = from;
                }
                spaces++;
            }
            case '–', '—', '‐', '‑', '‒', '―', '−', '\uF02D' -> visible('-', from, to);
            case '«', '„', '‟', '″', '〝' -> visible('“', from, to);
            case '»', '〞' -> visible('”', from, to);
            case '|' -> {
                piped |= line.length == 0 || closedByBar;
                if (piped) {
                    pipe(from, to);
                } else {
                    visible(c, from, to);
                }
            }
            case '*', '•', '·', '▪', '◦', '●', '■', '➢', '▶', '\uF0B7', '\uF0A7', '\uF0D8' ->
                    visible(line.length == 0 ? '-' : c == '·' ? '·' : '-', from, to);
            case 'ﬁ' -> two('f', 'i', from, to);
            case 'ﬂ' -> two('f', 'l', from, to);
            case '’', '‘', 'ʼ', '\'' -> quote(from, to);
            case '／' -> visible('/', from, to);
            case '：' -> visible(':', from, to);
            default -> visible(c, from, to);
        }
    }

    /** The bars of a Markdown table: those at the ends of the line are its frame, the others part the cells. */
    private void pipe(int from, int to) {
        if (line.length == 0) {
            spaces = 0;
        } else {
            tab(from, to);
        }
    }

    /** An empty cell stays as a tab of its own, so that the cells after it keep their column. */
    private void tab(int from, int to) {
        newerToneBefore(line.length);
        line.add('\t', from, to);
        line.tabs++;
        spaces = 0;
    }

    /** Two single quotes side by side are a typist's double one. */
    private void quote(int from, int to) {
        int last = line.length - 1;
        if (spaces == 0 && last >= 0 && line.charAt(last) == '\'') {
            line.replace(last, '"');
            line.to[last] = to;
        } else {
            visible('\'', from, to);
        }
    }

    private void two(char a, char b, int from, int to) {
        visible(a, from, to);
        visible(b, from, to);
    }

    private void visible(char c, int from, int to) {
        flush(from);
        line.add(c, from, to);
        newerTone();
    }

    private void flush(int until) {
        if (spaces > 0 && line.length > 0 && line.charAt(line.length - 1) != '\t') {
            newerToneBefore(line.length);
            if (spaces >= COLUMN_GAP && line.gap < 0) {
                line.gap = line.length;
            }
            line.add(' ', spacesFrom, until);
        }
        spaces = 0;
    }

    /** Moves the tone of the syllable that a char that is no letter has just ended. */
    private void newerTone() {
        int end = line.length - 1;
        if (end >= 2 && !Character.isLetter(line.charAt(end))) {
            newerToneBefore(end);
        }
    }

    private void newerToneBefore(int end) {
        if (end < 2) {
            return;
        }
        char last = line.charAt(end - 1);
        if (last < 'À') {
            return;
        }
        int start = Math.max(0, end - 3);
        String syllable = new String(line.chars, start, end - start);
        String newer = Letters.canonical(syllable);
        for (int i = 0; i < newer.length(); i++) {
            line.chars[start + i] = newer.charAt(i);
        }
    }

    /** Narrow cells of a letterhead tear "Số:" from its number, "ngày" from its figures, "ỦY" from "BAN NHÂN DÂN". */
    private static boolean isTornFrom(CleanLine before, CleanLine line) {
        if (before.length == 0 || before.length > LONGEST_TORN || line.length == 0) {
            return false;
        }
        String first = Letters.fold(before.text());
        String second = Letters.fold(line.text());
        return (first.equals("so:") && second.matches("\\d{0,5}\\s?/.*"))
                || (first.matches("[^,]{2,40}, ngay") && second.matches("[\\d.…_ ]{1,12}thang.*"))
                || (first.equals("uy") && second.startsWith("ban nhan dan"))
                || (first.equals("cong") && second.startsWith("hoa xa hoi"));
    }

    private void endLine() {
        newerToneBefore(line.length);
        while (line.length > 0 && line.charAt(line.length - 1) == '\t') {
            line.dropLast();
            line.tabs--;
        }
        for (CleanLine laidOut : StackedCells.lines(line)) {
            if (!lines.isEmpty() && isTornFrom(lines.getLast(), laidOut)) {
                lines.getLast().append(laidOut);
            } else {
                lines.add(laidOut);
            }
        }
        line = new CleanLine();
        spaces = 0;
        piped = false;
    }
}
