package vn.thidua.reporting.rollup;

import java.util.List;

/**
 * What is counted (số liệu) in a plan or in a set of plans. Only sums: whatever was added can be taken away again, so that links between
 * plans may change at any time.
 *
 * @param plans plans
 * @param movements movements (phong trào) that the plans name
 * @param tasks tasks (nhiệm vụ), of which {@code quarter1 … quarter4} are due in that quarter and {@code unscheduled} in none
 * @param targets targets (chỉ tiêu)
 */
public record Metrics(
        long plans,
        long movements,
        long tasks,
        long quarter1,
        long quarter2,
        long quarter3,
        long quarter4,
        long unscheduled,
        long targets) {

    public static final Metrics ZERO = new Metrics(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Metrics plus(Metrics other) {
        return new Metrics(
                plans + other.plans,
                movements + other.movements,
                tasks + other.tasks,
                quarter1 + other.quarter1,
                quarter2 + other.quarter2,
                quarter3 + other.quarter3,
                quarter4 + other.quarter4,
                unscheduled + other.unscheduled,
                targets + other.targets);
    }

    public Metrics minus(Metrics other) {
        return new Metrics(
                plans - other.plans,
                movements - other.movements,
                tasks - other.tasks,
                quarter1 - other.quarter1,
                quarter2 - other.quarter2,
                quarter3 - other.quarter3,
                quarter4 - other.quarter4,
                unscheduled - other.unscheduled,
                targets - other.targets);
    }

    /** Tasks of quarters 1 to 4, then those without a quarter. */
    public List<Long> tasksByQuarter() {
        return List.of(quarter1, quarter2, quarter3, quarter4, unscheduled);
    }
}
