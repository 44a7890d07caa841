package vn.thidua.reporting.statistics.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.statistics.Counted;
import vn.thidua.reporting.statistics.Staff;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.workforce.Workforce;
import vn.thidua.reporting.workforce.usecase.CountWorkforce;

/**
 * Bodies and officials at the end of a year, counted where they are kept whenever a form is opened. Nothing is rolled up: ages and years
 * of service change with every new year although nobody writes anything, so there is no fact that could tell it.
 */
@Component
class StaffOfYear {

    private final CountWorkforce workforce;
    private final ReadRollUps rollUps;
    private final TenantTree tree;
    private final Clock clock;

    StaffOfYear(CountWorkforce workforce, ReadRollUps rollUps, TenantTree tree, Clock clock) {
        this.workforce = workforce;
        this.rollUps = rollUps;
        this.tree = tree;
        this.clock = clock;
    }

    /** Empty: the unit is not for the caller. */
    Optional<Basis> of(Caller caller, TenantId unit, int year, StatisticalForm.What what) {
        LocalDate asOf = rollUps.asOf(year);
        return rollUps.readable(caller, unit, asOf)
                .map(node -> basis(caller, node, year, asOf, what));
    }

    private Basis basis(
            Caller caller, TenantNode unit, int year, LocalDate asOf, StatisticalForm.What what) {
        List<TenantNode> nodes =
                Stream.concat(Stream.of(unit), tree.subtree(unit.id(), asOf).stream()).toList();
        Set<TenantId> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        LocalDate end = LocalDate.of(year, 12, 31);
        Map<TenantId, Workforce> lists = workforce.of(caller, ids, end, asOf);
        List<Basis.OfUnit> units = new ArrayList<>();
        for (TenantNode node : nodes) {
            Workforce list = lists.getOrDefault(node.id(), Workforce.none(node.id()));
            units.add(
                    new Basis.OfUnit(
                            node,
                            node.parentOn(asOf).map(TenantId::value),
                            Staff.in(list, what, end)));
        }
        return new Basis(
                unit,
                year,
                Counted.all(units.stream().map(Basis.OfUnit::own)),
                units,
                Optional.empty(),
                clock.instant());
    }
}
