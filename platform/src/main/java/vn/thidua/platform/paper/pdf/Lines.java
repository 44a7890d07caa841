package vn.thidua.platform.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.Run;
import vn.thidua.platform.paper.Style;

/** A paragraph broken into lines. */
final class Lines {

    private final Fonts fonts;

    Lines(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Words of one face, next to each other. */
    record Piece(String words, Style.Face face) {}

    /**
     * One line.
     *
     * @param indent points before its first word
     * @param width of its words, in points
     * @param last whether the paragraph (or a forced line) ends with it: such a line is not spread
     */
    record Line(List<Piece> pieces, double indent, double width, boolean last) {
        int spaces() {
            return (int)
                    pieces.stream()
                            .flatMapToInt(piece -> piece.words().chars())
                            .filter(c -> c == ' ')
                            .count();
        }
    }

    double width(String words, Style.Face face, double size) {
        return fonts.points(words, face, size);
    }

    private record Word(String letters, Style.Face face) {}

    List<Line> of(Block.Text text, double width) {
        List<Line> result = new ArrayList<>();
        double indent = text.style().place().firstLine() * PdfPages.POINTS_PER_MM;
        for (List<Word> forced : forcedLines(text)) {
            fill(forced, text.style(), width, result.isEmpty() ? indent : 0, result);
        }
        return result;
    }

    private List<List<Word>> forcedLines(Block.Text text) {
        List<List<Word>> result = new ArrayList<>();
        result.add(new ArrayList<>());
        for (Run run : text.runs()) {
            Style.Face face = run.strong() ? strong(text.style().face()) : text.style().face();
            String[] lines = run.words().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    result.add(new ArrayList<>());
                }
                for (String word : lines[i].strip().split("[ \\t\\u00A0]+", -1)) {
                    if (!word.isEmpty()) {
                        result.getLast().add(new Word(fonts.printable(word), face));
                    }
                }
            }
        }
        return result;
    }

    private static Style.Face strong(Style.Face face) {
        return face.italic() ? Style.Face.BOLD_ITALIC : Style.Face.BOLD;
    }

    private void fill(
            List<Word> words, Style style, double width, double indent, List<Line> result) {
        List<Word> line = new ArrayList<>();
        double used = 0;
        double room = width - indent;
        double start = indent;
        for (Word word : words) {
            for (String part : split(word, style, width)) {
                Word piece = new Word(part, word.face());
                double length = fonts.points(part, word.face(), style.size());
                double space = line.isEmpty() ? 0 : fonts.points(" ", word.face(), style.size());
                if (!line.isEmpty() && used + space + length > room + 0.01) {
                    result.add(new Line(pieces(line), start, used, false));
                    line = new ArrayList<>();
                    used = 0;
                    space = 0;
                    start = 0;
                    room = width;
                }
                line.add(piece);
                used += space + length;
            }
        }
        result.add(new Line(pieces(line), start, used, true));
    }

    /** A word longer than a line is cut: a number without spaces must not run out of its cell. */
    private List<String> split(Word word, Style style, double width) {
        if (fonts.points(word.letters(), word.face(), style.size()) <= width) {
            return List.of(word.letters());
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        word.letters()
                .codePoints()
                .forEach(
                        point -> {
                            String next = part + Character.toString(point);
                            boolean full = fonts.points(next, word.face(), style.size()) > width;
                            if (full && !part.isEmpty()) {
                                parts.add(part.toString());
                                part.setLength(0);
                            }
                            part.appendCodePoint(point);
                        });
        parts.add(part.toString());
        return parts;
    }

    private static List<Piece> pieces(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            letters.append(letters.isEmpty() ? "" : " ").append(word.letters());
            if (i + 1 == words.size() || words.get(i + 1).face() != word.face()) {
                pieces.add(new Piece(letters.toString(), word.face()));
                letters.setLength(0);
            }
        }
        return List.copyOf(pieces);
    }
}
