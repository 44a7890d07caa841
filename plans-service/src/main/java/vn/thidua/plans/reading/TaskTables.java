package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Bảng nhiệm vụ: the rows of tables that say what is to be done, by whom and when. */
final class TaskTables {

    private final PlanText text;
    private final Optional<Integer> year;

    TaskTables(PlanText text, Optional<Integer> year) {
        this.text = text;
        this.year = year;
    }

    static boolean isTaskTable(Table table) {
        boolean who =
                table.column(
                                h ->
                                        Table.isLead(h)
                                                || Table.isCoordinating(h)
                                                || h.contains("thuc hien"))
                        >= 0;
        boolean when = table.column(Table::isTime) >= 0;
        boolean targets =
                table.heading().stream()
                        .anyMatch(h -> h.contains("chi tieu") || h.contains("don vi tinh"));
        return table.column(Table::isContent) >= 0 && (who || when) && !targets;
    }

    List<PlanDocument.Task> tasks(Table table) {
        if (!isTaskTable(table)) {
            return List.of();
        }
        List<PlanDocument.Task> tasks = new ArrayList<>();
        int content = table.column(Table::isContent);
        int lead = table.column(h -> Table.isLead(h) && !Table.isTime(h));
        int alone =
                table.column(
                        h -> h.contains("thuc hien") && !Table.isTime(h) && !Table.isContent(h));
        int who = lead >= 0 ? lead : alone;
        int coordinating = table.column(h -> Table.isCoordinating(h) && !h.contains("chu tri"));
        int time = table.column(Table::isTime);
        int number = table.column(h -> h.startsWith("stt") || h.equals("tt") || h.equals("so tt"));
        for (List<Cell> row : table.rows()) {
            Optional<Cell> words = cell(row, content);
            if (words.isEmpty()) {
                continue;
            }
            Optional<String> no = cell(row, number).map(c -> Table.words(text, c));
            boolean filled = row.stream().filter(c -> !c.isEmpty()).count() > 2;
            boolean heading = !filled && cell(row, who).isEmpty() && cell(row, time).isEmpty();
            if (heading) {
                continue;
            }
            Optional<String> when = cell(row, time).map(c -> Table.words(text, c));
            Cell first = row.stream().filter(c -> !c.isEmpty()).findFirst().orElse(words.get());
            Cell last =
                    row.stream().filter(c -> !c.isEmpty()).reduce((a, b) -> b).orElse(words.get());
            tasks.add(
                    new PlanDocument.Task(
                            no.map(n -> n.replaceAll("\\D", ""))
                                    .filter(n -> !n.isEmpty() && n.length() < 5)
                                    .map(Integer::valueOf),
                            Table.words(text, words.get()).replaceAll("[;.]$", ""),
                            cell(row, who).map(c -> Table.words(text, c)),
                            cell(row, coordinating).map(c -> Table.words(text, c)),
                            when.flatMap(w -> DueGrammar.quarter(Letters.fold(w))),
                            when.flatMap(w -> DueGrammar.year(Letters.fold(w))).or(() -> year),
                            when,
                            text.evidence(
                                    Math.min(first.start(), words.get().start()),
                                    Math.max(last.end(), words.get().end()))));
        }
        return tasks;
    }

    private static Optional<Cell> cell(List<Cell> row, int column) {
        return column < 0 || column >= row.size() || row.get(column).isEmpty()
                ? Optional.empty()
                : Optional.of(row.get(column));
    }
}
