package vn.thidua.reporting.report;

import java.util.ArrayList;
import java.util.List;

/** Mẫu báo cáo as somebody writes it; a part with lines is a table, one without is words. */
public record TemplateWish(String name, ReportKind kind, List<Part> parts) {

    /** Mục. */
    public record Part(String title, String hint, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Dòng số liệu. */
    public record Line(String label, String unit, String formula, int decimals) {}

    public TemplateWish {
        parts = List.copyOf(parts);
    }

    public Template template(String id) {
        List<Section> sections = new ArrayList<>();
        for (Part part : parts) {
            String section = "s" + (sections.size() + 1);
            sections.add(
                    part.lines().isEmpty()
                            ? new Section.Narrative(section, part.title(), part.hint())
                            : new Section.Table(section, part.title(), rows(section, part)));
        }
        return new Template(id, name, kind, sections);
    }

    private static List<Section.Row> rows(String section, Part part) {
        List<Section.Row> rows = new ArrayList<>();
        for (Line line : part.lines()) {
            rows.add(
                    new Section.Row(
                            section + "." + (rows.size() + 1),
                            line.label(),
                            line.unit(),
                            line.formula(),
                            line.decimals()));
        }
        return rows;
    }
}
