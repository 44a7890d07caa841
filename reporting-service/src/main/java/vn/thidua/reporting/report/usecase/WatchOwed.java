package vn.thidua.reporting.report.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.Escalation;
import vn.thidua.reporting.report.Owed;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Reports;
import vn.thidua.reporting.report.Requests;

/** Theo dõi báo cáo quá hạn: who owes a report, and who above is told of it. */
@Component
public class WatchOwed {

    private final Requests requests;
    private final Reports reports;
    private final Escalation escalation;
    private final TenantTree tree;
    private final Clock clock;

    WatchOwed(
            Requests requests,
            Reports reports,
            Escalation escalation,
            TenantTree tree,
            Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.escalation = escalation;
        this.tree = tree;
        this.clock = clock;
    }

    /** Whether the report is owed today. */
    public Optional<Owed> of(ReportRequest request, Report report) {
        List<TenantId> above =
                tree.ancestors(report.unit(), request.askedOn()).stream()
                        .map(TenantNode::id)
                        .toList();
        return Owed.of(request, report, above, escalation, today());
    }

    /**
     * What units below owe: to the caller's unit from the first day, to units above it once it was escalated. The longest owed
     * first.
     */
    public List<Owed> below(Caller by) {
        List<Owed> owed = new ArrayList<>();
        requests.allOwn().stream()
                .filter(request -> request.isOverdue(today()))
                .forEach(request -> owed.addAll(owed(request, Set.copyOf(request.units()))));
        requests.allOfThoseAbove(today()).stream()
                .filter(request -> request.isOverdue(today()))
                .forEach(
                        request ->
                                owed(request, unitsBelow(by, request)).stream()
                                        .filter(Owed::isEscalated)
                                        .forEach(owed::add));
        return owed.stream().sorted(Comparator.comparing(Owed::days).reversed()).toList();
    }

    private Set<TenantId> unitsBelow(Caller by, ReportRequest request) {
        return request.units().stream()
                .filter(unit -> tree.isAbove(by.tenant(), unit, request.askedOn()))
                .collect(Collectors.toSet());
    }

    private List<Owed> owed(ReportRequest request, Set<TenantId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        Map<TenantId, Report> begun = new HashMap<>();
        reports.of(request, units).forEach(report -> begun.put(report.unit(), report));
        return units.stream()
                .map(unit -> begun.getOrDefault(unit, Report.none(unit, request)))
                .flatMap(report -> of(request, report).stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
