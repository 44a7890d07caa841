package vn.thidua.movements.registration;

import java.util.List;
import java.util.Map;

/** Tệp .xlsx đăng ký thi đua. */
public interface Workbooks {

    /**
     * A cell that cannot be taken as it is.
     *
     * @param row as Excel counts it
     * @param cell e.g. {@code B7}
     * @param column its heading
     */
    record CellTrouble(int row, String cell, String column, String sentence) {}

    /** What was read. */
    sealed interface Reading {

        /** {@code places}: by line, what a problem of the line is called in the workbook. */
        record Read(List<Line> lines, List<CellTrouble> troubles, List<Place> places)
                implements Reading {}

        /** No workbook of this form; the Vietnamese sentence says what to do next. */
        record Refused(Refusal reason, String sentence) implements Reading {}
    }

    /** Vì sao không đọc được tệp. */
    enum Refusal {
        NOT_A_WORKBOOK,
        NO_HEADINGS,
        EMPTY,
        TOO_MANY_LINES
    }

    /** Where a line stands. */
    record Place(int row, Map<LineProblem.Field, String> cells) {

        /** The trouble of a problem of this line. */
        public CellTrouble trouble(LineProblem problem, String heading) {
            return new CellTrouble(
                    row,
                    cells.getOrDefault(problem.field(), "A" + row),
                    heading,
                    problem.sentence());
        }
    }

    /** Lines of a unit, for the export of many. */
    record UnitLines(String unitName, List<Line> lines) {}

    Reading read(byte[] workbook);

    String heading(LineProblem.Field field);

    /** With or without lines, in a form that {@link #read} reads. */
    byte[] write(int year, String unitName, List<Line> lines, List<Title> titles);

    byte[] writeCollected(int year, String unitName, List<UnitLines> units);
}
