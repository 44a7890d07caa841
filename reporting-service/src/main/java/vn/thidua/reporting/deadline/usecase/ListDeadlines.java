package vn.thidua.reporting.deadline.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.deadline.Agenda;
import vn.thidua.reporting.deadline.Deadlines;
import vn.thidua.reporting.deadline.StatutoryDates;
import vn.thidua.reporting.deadline.Told;

/** Việc đến hạn: everything that a unit has to do, the earliest first. */
@Component
public class ListDeadlines {

    private final Deadlines deadlines;
    private final StatutoryDates statutory;
    private final TenantTree tree;
    private final Clock clock;

    ListDeadlines(Deadlines deadlines, StatutoryDates statutory, TenantTree tree, Clock clock) {
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

    private List<Told> toldOf(TenantId unit) {
        return Tenancy.call(new TenantScope.Work(unit, "list deadlines"), () -> deadlines.of(unit));
    }
}
