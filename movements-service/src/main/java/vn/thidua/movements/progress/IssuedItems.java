package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** What an issued plan says about targets and tasks (kế hoạch đã ban hành). */
public record IssuedItems(
        TenantId unit, Source.OfPlan source, int year, List<Target> targets, List<Task> tasks) {

    /**
     * Chỉ tiêu as the plan says it.
     *
     * @param most whether the value is a limit ("tối đa", "dưới")
     */
    public record Target(
            String name, boolean most, Optional<BigDecimal> value, Optional<String> unit) {}

    /**
     * Nhiệm vụ as the plan says it.
     *
     * @param quarter in which it is to be done; none: by the end of the year
     */
    public record Task(
            String content, Optional<String> lead, Optional<Integer> quarter, int year) {}

    public IssuedItems {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }

    /** Each as an assignment by quarters; what is said twice is one. */
    public List<Assignment> assignments() {
        Map<AssignmentId, Assignment> all = new LinkedHashMap<>();
        targets.stream()
                .filter(each -> !each.name().isBlank())
                .map(each -> Assignment.born(unit, source, Kind.TARGET, each.name(), wish(each)))
                .forEach(each -> all.putIfAbsent(each.id(), each));
        tasks.stream()
                .filter(each -> !each.content().isBlank())
                .map(each -> Assignment.born(unit, source, Kind.TASK, each.content(), wish(each)))
                .forEach(each -> all.putIfAbsent(each.id(), each));
        return List.copyOf(all.values());
    }

    private Wish wish(Target target) {
        return new Wish(
                new Aim(
                        target.most() ? Aim.Direction.AT_MOST : Aim.Direction.AT_LEAST,
                        target.value().filter(each -> each.signum() > 0),
                        target.unit(),
                        Aim.Counting.LATEST),
                Cadence.QUARTER,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Optional.empty());
    }

    private static Wish wish(Task task) {
        int quarter = task.quarter().orElse(4);
        return new Wish(
                Aim.ofTask(),
                Cadence.QUARTER,
                LocalDate.of(task.year(), 1, 1),
                new Period(Cadence.QUARTER, task.year(), quarter).last(),
                task.lead()
                        .filter(each -> !each.isBlank())
                        .map(each -> new Owner(each, Optional.empty(), Optional.empty())));
    }
}
