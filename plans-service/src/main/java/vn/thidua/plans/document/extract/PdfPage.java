package vn.thidua.plans.document.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One page of a PDF as lines; words far apart on one height are parted by a tab. */
final class PdfPage {

    private final List<PdfLayout.Fragment> fragments;
    private final List<PdfTable> tables;

    /**
     * A page.
     *
     * @param tables from top to bottom
     */
    PdfPage(List<PdfLayout.Fragment> fragments, List<PdfTable> tables) {
        this.tables = List.copyOf(tables);
        this.fragments =
                fragments.stream()
                        .sorted(
                                Comparator.comparingDouble(PdfLayout.Fragment::y)
                                        .thenComparingDouble(PdfLayout.Fragment::left))
                        .toList();
    }

    List<String> lines() {
        List<String> result = new ArrayList<>();
        int table = 0;
        for (List<PdfLayout.Fragment> row : rows()) {
            while (table < tables.size() && tables.get(table).top() < row.getFirst().y()) {
                table(tables.get(table++), result);
            }
            result.add(line(row));
        }
        while (table < tables.size()) {
            table(tables.get(table++), result);
        }
        return result;
    }

    private void table(PdfTable table, List<String> result) {
        result.addAll(table.lines(fragments.stream().filter(table::holds).toList()));
    }

    private static String line(List<PdfLayout.Fragment> row) {
        StringBuilder line = new StringBuilder();
        float right = 0;
        for (PdfLayout.Fragment fragment : row) {
            if (!line.isEmpty()) {
                float gap = fragment.left() - right;
                line.append(
                        gap > 2.2f * fragment.height()
                                ? "    "
                                : gap > 0.12f * fragment.height() ? " " : "");
            }
            line.append(fragment.words().strip());
            right = fragment.right();
        }
        return line.toString();
    }

    /** Fragments outside of tables on one height, from left to right. */
    private List<List<PdfLayout.Fragment>> rows() {
        List<List<PdfLayout.Fragment>> rows = new ArrayList<>();
        float y = -1000;
        for (PdfLayout.Fragment fragment : fragments) {
            if (tables.stream().anyMatch(table -> table.holds(fragment))) {
                continue;
            }
            if (fragment.y() - y > 0.4f * fragment.height()) {
                rows.add(new ArrayList<>());
                y = fragment.y();
            }
            rows.getLast().add(fragment);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfLayout.Fragment::left)));
        return rows;
    }
}
