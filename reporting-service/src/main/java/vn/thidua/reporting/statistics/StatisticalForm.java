package vn.thidua.reporting.statistics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Biểu mẫu thống kê of the state or of the place, for some years.
 *
 * @param code as printed, e.g. 0603.N/BNV-TĐKT
 * @param act that prescribes it
 * @param lastYear empty: until further notice
 * @param due when a year's form has to be there, in the year itself; empty: nothing prescribes it
 * @param note what a reader has to know; may be empty
 * @param source whence the numbers come, for who reads them
 * @param remedy what to do when a sum does not come out
 * @param what is counted
 * @param every of that, what is counted at all
 * @param byTerritory whether its lines are the territories of whoever makes it (địa bàn), instead of those of the file
 * @param sums what has to be equal in every column
 */
public record StatisticalForm(
        String code,
        String title,
        String act,
        int firstYear,
        Optional<Integer> lastYear,
        Optional<MonthDay> due,
        String note,
        String source,
        String remedy,
        What what,
        Filter every,
        List<Column> columns,
        boolean byTerritory,
        List<Line> lines,
        List<Sum> sums) {

    /** The code of the first line of a form by territory. */
    private static final String TOTAL = "TS";

    /** What is counted. */
    public enum What {
        /** Of the figures of a year. */
        AWARDS,
        MOVEMENTS,
        /** At the year's end, of the lists that units keep. */
        BODIES,
        OFFICIALS
    }

    /**
     * A column.
     *
     * @param rest whether it counts what no other column but the total does
     */
    public record Column(String code, String title, Filter counts, boolean rest) {}

    /** A line of the table. */
    public sealed interface Line {

        String title();

        /** Says only what follows. */
        record Heading(String title) implements Line {}

        /**
         * Numbers.
         *
         * @param partOf the row of which it is a part, for the indent
         */
        record Row(String code, String title, Optional<String> partOf, Filter counts)
                implements Line {}
    }

    /** "05 = 06 + … + 10". */
    public record Sum(String of, List<String> is) {

        public Sum {
            is = List.copyOf(is);
        }

        String words() {
            return of + " = " + String.join(" + ", is);
        }
    }

    /**
     * A form that contradicts itself is a mistake of the installation.
     *
     * @throws IllegalArgumentException when a code stands twice or a sum names a row that does not exist
     */
    public StatisticalForm {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        Set<String> rows = unique(code, rowsOf(lines).map(Line.Row::code));
        unique(code, columns.stream().map(Column::code));
        for (Sum sum : sums) {
            if (!rows.contains(sum.of()) || !rows.containsAll(sum.is())) {
                throw new IllegalArgumentException(code + " adds rows it has not: " + sum.words());
            }
        }
    }

    /** As it stands under the code on paper. */
    public String origin() {
        return byTerritory ? act : "Ban hành theo " + act;
    }

    public boolean isUsedIn(int year) {
        return year >= firstYear && lastYear.map(last -> year <= last).orElse(true);
    }

    public Optional<LocalDate> dueOn(int year) {
        return due.map(day -> day.atYear(year));
    }

    /**
     * The form with a line for each territory, by their ids and names in their order, under a total.
     *
     * @throws IllegalStateException when its lines are those of the file
     */
    public StatisticalForm of(Map<String, String> territories) {
        if (!byTerritory) {
            throw new IllegalStateException(code + " has lines of its own");
        }
        List<Line> rows = new ArrayList<>();
        rows.add(new Line.Row(TOTAL, "Tổng số", Optional.empty(), Filter.ALL));
        List<String> codes = new ArrayList<>();
        territories.forEach(
                (id, name) -> {
                    codes.add(Integer.toString(rows.size()));
                    rows.add(
                            new Line.Row(
                                    Integer.toString(rows.size()),
                                    name,
                                    Optional.empty(),
                                    new Filter(Map.of(Facet.TERRITORY, Set.of(id)))));
                });
        return new StatisticalForm(
                code,
                title,
                act,
                firstYear,
                lastYear,
                due,
                note,
                source,
                remedy,
                what,
                every,
                columns,
                true,
                rows,
                List.of(new Sum(TOTAL, codes)));
    }

    public Stream<Line.Row> rows() {
        return rowsOf(lines);
    }

    public Optional<Line.Row> row(String wanted) {
        return rows().filter(row -> row.code().equals(wanted)).findFirst();
    }

    public Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.code().equals(wanted)).findFirst();
    }

    /** What a cell counts. */
    Predicate<Counted> cell(Line.Row row, Column column) {
        Predicate<Counted> counted = each -> every.matches(each) && row.counts().matches(each);
        return column.rest()
                ? counted.and(this::isInNoNamedColumn)
                : counted.and(column.counts()::matches);
    }

    private boolean isInNoNamedColumn(Counted counted) {
        return columns.stream()
                .filter(column -> !column.rest() && !column.counts().equals(Filter.ALL))
                .noneMatch(column -> column.counts().matches(counted));
    }

    private static Stream<Line.Row> rowsOf(List<Line> lines) {
        return lines.stream().filter(Line.Row.class::isInstance).map(Line.Row.class::cast);
    }

    private static Set<String> unique(String form, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(
                code -> {
                    if (!seen.add(code)) {
                        throw new IllegalArgumentException(form + " has twice: " + code);
                    }
                });
        return seen;
    }
}
