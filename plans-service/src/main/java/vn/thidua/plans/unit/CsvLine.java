package vn.thidua.plans.unit;

import java.util.ArrayList;
import java.util.List;

/** Một dòng của tệp CSV. */
public final class CsvLine {

    private CsvLine() {}

    /** Splits at commas outside of quotes; without the quotes and the space around a cell. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
