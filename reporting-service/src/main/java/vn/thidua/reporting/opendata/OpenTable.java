package vn.thidua.reporting.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nội dung tệp dữ liệu mở of a set and year. */
public record OpenTable(OpenSet set, List<List<String>> rows) {

    private static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    /** RFC 4180 with a mark of UTF-8, so that spreadsheets read the diacritics. */
    public String csv() {
        return Stream.concat(
                        Stream.of(set.columns().stream().map(OpenColumn::name).toList()),
                        rows.stream())
                .map(row -> row.stream().map(OpenTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK_OF_UTF_8, "\r\n"));
    }

    /** Each row by the names of the columns. */
    public List<Map<String, String>> objects() {
        return rows.stream()
                .map(
                        row -> {
                            Map<String, String> object = new LinkedHashMap<>();
                            for (int i = 0; i < row.size(); i++) {
                                object.put(set.columns().get(i).name(), row.get(i));
                            }
                            return object;
                        })
                .toList();
    }

    /** What a spreadsheet would take for a formula is text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
