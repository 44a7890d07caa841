package vn.thidua.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mẫu báo cáo. A request keeps the template as it was when reports were asked for.
 *
 * @param kind for which it is meant
 */
public record Template(String id, String name, ReportKind kind, List<Section> sections) {

    private static final int MOST_DECIMALS = 4;

    /** What is wrong, and where: {@code sections/1/rows/0/formula}. */
    public record Flaw(String field, String sentence) {}

    public Template {
        sections = List.copyOf(sections);
    }

    /** Why it cannot be used; empty if it can. */
    public List<Flaw> flaws(NamedFigures known) {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isBlank()) {
            flaws.add(new Flaw("name", "Hãy đặt tên cho mẫu."));
        }
        if (sections.isEmpty()) {
            flaws.add(new Flaw("sections", "Mẫu chưa có mục nào. Hãy thêm ít nhất một mục."));
        }
        for (int at = 0; at < sections.size(); at++) {
            String field = "sections/" + at;
            if (sections.get(at).title().isBlank()) {
                flaws.add(new Flaw(field + "/title", "Hãy đặt tên cho mục."));
            }
            if (sections.get(at) instanceof Section.Table table) {
                flaws.addAll(flaws(table, field, known));
            }
        }
        return flaws;
    }

    private static List<Flaw> flaws(Section.Table table, String at, NamedFigures known) {
        List<Flaw> flaws = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Section.Row each = table.rows().get(row);
            String field = at + "/rows/" + row;
            if (each.label().isBlank()) {
                flaws.add(new Flaw(field + "/label", "Hãy đặt tên cho dòng số liệu."));
            }
            if (each.decimals() < 0 || each.decimals() > MOST_DECIMALS) {
                flaws.add(new Flaw(field + "/decimals", "Số chữ số thập phân từ 0 đến 4."));
            }
            if (Formula.parse(each.formula(), known) instanceof Formula.Parsed.Broken(var why)) {
                flaws.add(new Flaw(field + "/formula", why));
            }
        }
        return flaws;
    }

    public Stream<Section.Row> rows() {
        return sections.stream()
                .flatMap(
                        section ->
                                switch (section) {
                                    case Section.Table table -> table.rows().stream();
                                    case Section.Narrative _ -> Stream.empty();
                                });
    }

    public List<Section.Narrative> narratives() {
        return sections.stream()
                .filter(Section.Narrative.class::isInstance)
                .map(Section.Narrative.class::cast)
                .toList();
    }

    public Optional<Section> section(String wanted) {
        return sections.stream().filter(section -> section.id().equals(wanted)).findFirst();
    }

    /** All named figures that its formulas refer to. */
    public Set<String> names(NamedFigures known) {
        Set<String> names = new LinkedHashSet<>();
        rows().forEach(row -> names.addAll(formula(row, known).names()));
        return names;
    }

    /** Of a template that has no {@link #flaws}. */
    public static Formula formula(Section.Row row, NamedFigures known) {
        return switch (Formula.parse(row.formula(), known)) {
            case Formula.Parsed.Good(Formula formula) -> formula;
            case Formula.Parsed.Broken(String sentence) ->
                    throw new IllegalStateException(row.id() + ": " + sentence);
        };
    }
}
