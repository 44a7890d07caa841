package vn.thidua.reporting.report;

import java.util.List;
import java.util.Optional;

/** Danh mục số liệu that formulas may refer to. */
public record NamedFigures(List<NamedFigure> all) {

    public NamedFigures {
        all = List.copyOf(all);
    }

    public Optional<NamedFigure> named(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
}
