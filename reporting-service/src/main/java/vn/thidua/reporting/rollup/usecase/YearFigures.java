package vn.thidua.reporting.rollup.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.UnitId;

/** Lays the figures of a year over the tree of units. */
final class YearFigures {

    private YearFigures() {}

    /**
     * The units below on a day, and those that ended before it but have done something in the year: their work is not lost with
     * them, and stands under the unit above them on their last day.
     */
    static RollUpPage.OfYear page(
            TenantTree tree,
            TenantNode unit,
            int year,
            LocalDate asOf,
            Map<UnitId, Figures> figures) {
        Set<TenantNode> listed = new LinkedHashSet<>();
        listed.add(unit);
        listed.addAll(tree.subtree(unit.id(), asOf));
        for (UnitId id : new TreeSet<>(figures.keySet())) {
            tree.node(new TenantId(id.value()))
                    .filter(node -> isUnder(tree, unit, node, asOf))
                    .ifPresent(listed::add);
        }
        List<RollUpPage.UnitFigures> units = new ArrayList<>();
        Figures total = Figures.NONE;
        for (TenantNode each : listed) {
            Figures own = figures.getOrDefault(new UnitId(each.id().value()), Figures.NONE);
            total = total.plus(own);
            units.add(new RollUpPage.UnitFigures(each, parent(each, asOf), own));
        }
        return new RollUpPage.OfYear(unit, year, total, units);
    }

    private static boolean isUnder(
            TenantTree tree, TenantNode unit, TenantNode node, LocalDate asOf) {
        return tree.isAbove(unit.id(), node.id(), within(node, asOf));
    }

    private static Optional<UnitId> parent(TenantNode unit, LocalDate asOf) {
        return unit.parentOn(within(unit, asOf)).map(parent -> new UnitId(parent.value()));
    }

    /** The day itself, or the unit's last day when it has ended before. */
    private static LocalDate within(TenantNode unit, LocalDate asOf) {
        return unit.validTo()
                .filter(end -> !end.isAfter(asOf))
                .map(end -> end.minusDays(1))
                .orElse(asOf);
    }
}
