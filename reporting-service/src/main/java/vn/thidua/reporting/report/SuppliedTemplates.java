package vn.thidua.reporting.report;

import java.util.List;

/** Mẫu báo cáo đi kèm hệ thống. */
public record SuppliedTemplates(List<Template> templates) {

    public SuppliedTemplates {
        templates = List.copyOf(templates);
    }
}
