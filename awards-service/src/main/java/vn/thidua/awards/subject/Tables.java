package vn.thidua.awards.subject;

import java.util.List;
import java.util.Map;

/** Bảng trong tệp .xlsx: one thing a row, under a row of headings. */
public interface Tables {

    /**
     * A column.
     *
     * @param key by which its cells are found
     * @param heading as it is written; found in any spelling, in any order
     * @param required a workbook without it is none of this form
     * @param width in characters
     * @param choices what may stand in its cells; none: anything
     */
    record Column(String key, String heading, boolean required, int width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A row that is not blank.
     *
     * @param number as Excel counts it
     * @param cells by the column's key, stripped; dates as dd/MM/yyyy
     */
    record Row(int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public String cell(String key) {
            return cells.getOrDefault(key, "");
        }
    }

    /** What was read. */
    sealed interface Reading {

        record Read(List<Row> rows) implements Reading {
            public Read {
                rows = List.copyOf(rows);
            }
        }

        record Refused(Refusal reason, String sentence) implements Reading {}
    }

    /** Vì sao không đọc được tệp. */
    enum Refusal {
        NOT_A_WORKBOOK,
        NO_HEADINGS,
        EMPTY,
        TOO_MANY_ROWS
    }

    Reading read(byte[] workbook, List<Column> columns);

    /** In a form that {@link #read} reads. */
    byte[] write(String title, String note, List<Column> columns, List<Map<String, String>> rows);
}
