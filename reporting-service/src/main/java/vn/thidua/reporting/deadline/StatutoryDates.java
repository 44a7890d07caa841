package vn.thidua.reporting.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForms;

/**
 * Hạn theo luật: the days on which the province's statistics have to be with the ministry, and from there backwards, level
 * by level, the days on which each unit's share has to be with the one above it.
 */
public record StatutoryDates(StatisticalForms forms, Slack slack) {

    private static final String PROVINCE = "PROVINCE";

    /**
     * Of the year of that day.
     *
     * @param chain the unit, then those above it, the nearest first
     */
    List<Deadline> of(List<TenantNode> chain, LocalDate today) {
        int province =
                IntStream.range(0, chain.size())
                        .filter(at -> chain.get(at).level().equals(PROVINCE))
                        .findFirst()
                        .orElse(-1);
        if (province < 0) {
            return List.of();
        }
        List<TenantNode> above = chain.subList(1, province + 1);
        Map<LocalDate, List<StatisticalForm>> together =
                forms.in(today.getYear()).stream()
                        // nobody outside the place waits for its own tables
                        .filter(form -> form.dueOn(today.getYear()).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        form -> form.dueOn(today.getYear()).orElseThrow(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return together.entrySet().stream()
                .map(due -> deadline(due.getKey(), due.getValue(), above.isEmpty()))
                .map(due -> above.isEmpty() ? onWorkingDay(due) : slack.back(due, above, chain))
                .sorted(comparing(Deadline::dueOn))
                .toList();
    }

    private Deadline onWorkingDay(Deadline due) {
        return slack.days().before(due.dueOn(), 0)
                                instanceof
                                vn.thidua.platform.time.WorkingDays.Counted.Until(LocalDate day)
                        && !day.equals(due.dueOn())
                ? due.on(day, "ngày hạn là ngày nghỉ")
                : due;
    }

    private static Deadline deadline(
            LocalDate statutory, List<StatisticalForm> forms, boolean sends) {
        return new Deadline(
                "statistics/" + statutory,
                Deadline.Kind.STATISTICS,
                sends
                        ? "Gửi báo cáo thống kê thi đua, khen thưởng năm %d"
                                .formatted(statutory.getYear())
                        : "Rà soát số liệu thống kê thi đua, khen thưởng năm %d để cấp trên tổng hợp"
                                .formatted(statutory.getYear()),
                statutory,
                "/statistics",
                forms.stream()
                        .map(StatisticalForm::act)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
