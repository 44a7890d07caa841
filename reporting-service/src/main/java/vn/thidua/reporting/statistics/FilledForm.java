package vn.thidua.reporting.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.reporting.rollup.Figures;

/** A form with its numbers (biểu thống kê đã lập). */
public record FilledForm(StatisticalForm form, int year, Map<String, List<Long>> cells) {

    /** Cells by the code of their row, in the order of the columns. */
    public static FilledForm of(StatisticalForm form, int year, List<Counted> among) {
        Map<String, List<Long>> cells = new LinkedHashMap<>();
        form.rows()
                .forEach(
                        row ->
                                cells.put(
                                        row.code(),
                                        form.columns().stream()
                                                .map(column -> count(form, row, column, among))
                                                .toList()));
        return new FilledForm(form, year, cells);
    }

    /** From the figures of a year. */
    public static FilledForm of(StatisticalForm form, int year, Figures figures) {
        return of(form, year, Counted.in(figures, form.what()));
    }

    /** Of these, what a cell counts. */
    public static List<Counted> behind(
            StatisticalForm form,
            StatisticalForm.Line.Row row,
            StatisticalForm.Column column,
            List<Counted> among) {
        return among.stream().filter(form.cell(row, column)).toList();
    }

    private static long count(
            StatisticalForm form,
            StatisticalForm.Line.Row row,
            StatisticalForm.Column column,
            List<Counted> among) {
        return among.stream().filter(form.cell(row, column)).mapToLong(Counted::number).sum();
    }

    /** The cells of a row in the order of the columns; none of a row that the form has not. */
    public List<Long> row(String code) {
        return cells.getOrDefault(code, List.of());
    }

    /**
     * Sums that do not come out, as an official would say it. What is behind them lacks a category, for example.
     */
    public List<String> contradictions() {
        List<String> found = new ArrayList<>();
        for (StatisticalForm.Sum sum : form.sums()) {
            for (int column = 0; column < form.columns().size(); column++) {
                int at = column;
                long whole = numbers(Stream.of(sum.of()), at);
                long parts = numbers(sum.is().stream(), at);
                if (whole != parts) {
                    found.add(
                            "Cột %s: dòng %s là %d, cộng các dòng %s được %d."
                                    .formatted(
                                            form.columns().get(at).code(),
                                            sum.of(),
                                            whole,
                                            String.join(", ", sum.is()),
                                            parts));
                }
            }
        }
        return found;
    }

    private long numbers(Stream<String> rows, int column) {
        return rows.mapToLong(row -> row(row).get(column)).sum();
    }
}
