package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * Ô nhiều dòng: a row of a Markdown table whose cells hold several lines. Letterhead and signature are laid out in such
 * rows, and their lines stand side by side again; in any other row a cell's lines are one text.
 */
final class StackedCells {

    /** Stands in a line where a cell goes on below. */
    static final char BREAK = '\u2028';

    private static final Pattern LAYOUT =
            Pattern.compile(
                    "cong hoa xa hoi|doc lap\\s*-\\s*tu do|dang cong san viet nam|noi nhan|(?<![a-z])so\\s?:\\s?[\\d.…_ ]*/|ngay [\\d.…_ ]*thang");

    private StackedCells() {}

    /** The lines that a line is laid out in; itself if no cell goes on below. */
    static List<Normaliser.CleanLine> lines(Normaliser.CleanLine line) {
        String text = line.text();
        if (text.indexOf(BREAK) < 0) {
            return List.of(line);
        }
        if (!LAYOUT.matcher(Letters.fold(text)).find()) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == BREAK) {
                    line.replace(i, ' ');
                }
            }
            return List.of(line);
        }
        return sideBySide(line, text);
    }

    private static List<Normaliser.CleanLine> sideBySide(Normaliser.CleanLine line, String text) {
        List<List<Cell>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\t';
            if (c != '\t' && c != BREAK) {
                continue;
            }
            Cell piece = new Cell(start, i);
            if (!text.substring(start, i).isBlank()) {
                columns.getLast().add(piece);
            }
            start = i + 1;
            if (c == '\t' && i < text.length()) {
                columns.add(new ArrayList<>());
            }
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Normaliser.CleanLine> result = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            Normaliser.CleanLine laidOut = new Normaliser.CleanLine();
            int empty = 0;
            for (List<Cell> column : columns) {
                if (row >= column.size()) {
                    empty++;
                    continue;
                }
                Cell piece = column.get(row);
                for (; empty > 0; empty--) {
                    laidOut.tab(line, piece.start());
                }
                laidOut.append(line, piece.start(), piece.end());
                empty = 1;
            }
            result.add(laidOut);
        }
        return result;
    }
}
