package vn.thidua.awards.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All base salaries of all times (mức lương cơ sở qua các thời kỳ). */
public record BaseSalaries(List<BaseSalary> all) {

    /**
     * In any order.
     *
     * @throws IllegalArgumentException when two begin on the same day
     */
    public BaseSalaries {
        all = all.stream().sorted(Comparator.comparing(BaseSalary::from)).toList();
        if (all.stream().map(BaseSalary::from).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two base salaries begin on one day");
        }
    }

    /** The one in force on that day; none before the first. */
    public Optional<BaseSalary> on(LocalDate date) {
        return all.reversed().stream().filter(each -> !each.from().isAfter(date)).findFirst();
    }
}
