package vn.thidua.reporting.deadline.usecase;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.deadline.Agenda;
import vn.thidua.reporting.deadline.Deadlines;
import vn.thidua.reporting.deadline.LateBelow;
import vn.thidua.reporting.deadline.Patience;
import vn.thidua.reporting.deadline.StatutoryDates;
import vn.thidua.reporting.deadline.Told;

/** Việc đến hạn: everything that a unit has to do, the earliest first. */
@Component
public class ListDeadlines {

    private final Deadlines deadlines;
    private final StatutoryDates statutory;
    private final Patience patience;
    private final TenantTree tree;
    private final Clock clock;

    ListDeadlines(
            Deadlines deadlines,
            StatutoryDates statutory,
            Patience patience,
            TenantTree tree,
            Clock clock) {
        this.patience = patience;
        this.deadlines = deadlines;
        this.statutory = statutory;
        this.tree = tree;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of the unit, of those that it continues, and what units above lay down for those below them. */
    public Agenda of(TenantId unit) {
        LocalDate today = today();
        List<Told> own = new ArrayList<>();
        tree.continuedBy(unit, today).forEach(each -> own.addAll(toldOf(each)));
        List<Agenda.Superior> above =
                tree.ancestors(unit, today).stream()
                        .map(node -> new Agenda.Superior(node, toldOf(node.id())))
                        .toList();
        return tree.node(unit)
                .map(node -> Agenda.of(node, own, above, statutory, today))
                .orElseGet(() -> new Agenda(List.of(), List.of()));
    }

    /** Cấp dưới quá hạn, the longest late first; the caller's look at the units below is told to the audit log. */
    public List<LateBelow> below(Caller by) {
        return below(by.tenant(), units -> deadlines.below(units, today()));
    }

    /** The same for a unit's mail. */
    List<LateBelow> belowForMail(TenantId unit) {
        return below(
                unit,
                units -> units.stream().collect(Collectors.toMap(each -> each, this::toldOf)));
    }

    private List<LateBelow> below(
            TenantId unit, Function<Set<TenantId>, Map<TenantId, List<Told>>> look) {
        LocalDate today = today();
        List<TenantNode> children = tree.children(unit, today);
        if (children.isEmpty()) {
            return List.of();
        }
        List<Agenda.Superior> above =
                Stream.concat(tree.node(unit).stream(), tree.ancestors(unit, today).stream())
                        .map(node -> new Agenda.Superior(node, toldOf(node.id())))
                        .toList();
        Map<TenantId, List<Told>> told =
                look.apply(children.stream().map(TenantNode::id).collect(Collectors.toSet()));
        return children.stream()
                .flatMap(
                        child ->
                                Agenda.of(
                                        child,
                                        told.getOrDefault(child.id(), List.of()),
                                        above,
                                        statutory,
                                        today)
                                        .lateFor(child, patience.afterDays(), today)
                                        .stream())
                .sorted(comparing(LateBelow::days).reversed())
                .toList();
    }

    private List<Told> toldOf(TenantId unit) {
        return Tenancy.call(new TenantScope.Work(unit, "list deadlines"), () -> deadlines.of(unit));
    }
}
