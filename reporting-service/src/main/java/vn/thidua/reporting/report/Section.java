package vn.thidua.reporting.report;

import java.util.List;

/** Mục của báo cáo. */
public sealed interface Section {

    /** Within its template: {@code s1}, {@code s2} … */
    String id();

    String title();

    /** Phần lời, typed by people. */
    record Narrative(String id, String title, String hint) implements Section {}

    /** Bảng số liệu, computed. */
    record Table(String id, String title, List<Row> rows) implements Section {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of a table.
     *
     * @param id within the template: {@code s2.1}
     * @param unit đơn vị tính
     * @param decimals how many are shown
     */
    record Row(String id, String label, String unit, String formula, int decimals) {}
}
