package vn.thidua.reporting.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Chỗ khác between two sendings of a report.
 *
 * @param section in which it is
 * @param label of the section, or of the line of its table
 */
public record Change(String section, String label, String before, String after) {

    /** What the later one says otherwise. */
    public static List<Change> between(
            Template template, NamedFigures known, Content before, Content after) {
        List<Change> changes = new ArrayList<>();
        for (Section section : template.sections()) {
            switch (section) {
                case Section.Narrative(String id, String title, _) ->
                        add(changes, id, title, before.text(id), after.text(id));
                case Section.Table(String id, _, List<Section.Row> rows) ->
                        rows.forEach(
                                row ->
                                        add(
                                                changes,
                                                id,
                                                row.label(),
                                                value(row, known, before),
                                                value(row, known, after)));
            }
        }
        return changes;
    }

    private static String value(Section.Row row, NamedFigures known, Content content) {
        return content.figures()
                .flatMap(frozen -> Shown.of(row, known, frozen.values()))
                .map(number -> Shown.words(number, row.decimals()))
                .orElse("");
    }

    private static void add(
            List<Change> changes, String section, String label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(section, label, before, after));
        }
    }
}
