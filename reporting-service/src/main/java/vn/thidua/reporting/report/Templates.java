package vn.thidua.reporting.report;

import java.util.List;
import java.util.Optional;

/** Kho mẫu báo cáo: those that come with the system, and the bound unit's own. */
public interface Templates {

    List<Template> all();

    void add(Template template);

    default Optional<Template> named(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
