package vn.thidua.reporting.statistics;

import java.util.List;
import java.util.Optional;

/** All forms of all years (danh mục biểu mẫu). */
public record StatisticalForms(List<StatisticalForm> all) {

    public StatisticalForms {
        all = List.copyOf(all);
    }

    public List<StatisticalForm> in(int year) {
        return all.stream().filter(form -> form.isUsedIn(year)).toList();
    }

    /**
     * The form of a year.
     *
     * @param number what stands before the slash of its code: 0603.N
     */
    public Optional<StatisticalForm> find(String number, int year) {
        return in(year).stream().filter(form -> form.code().startsWith(number + "/")).findFirst();
    }
}
