package vn.thidua.platform.tenancy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Which other units a person looks at, as of a day. */
public sealed interface Reach {

    LocalDate asOf();

    /** All units below the own one. */
    record Below(LocalDate asOf) implements Reach {}

    /** All units above the own one. */
    record Above(LocalDate asOf) implements Reach {}

    /** These units; each must be below or above the own one, or be it. */
    record Units(Set<TenantId> units, LocalDate asOf) implements Reach {
        public Units {
            units = Set.copyOf(units);
        }
    }

    /**
     * The units it comes to for a home unit.
     *
     * @throws OversightRefused when a named unit is neither below nor above the home unit
     */
    default Set<TenantId> from(TenantId home, TenantTree tree) {
        return switch (this) {
            case Below(LocalDate date) ->
                    tree.subtree(home, date).stream()
                            .map(TenantNode::id)
                            .collect(Collectors.toUnmodifiableSet());
            case Above(LocalDate date) ->
                    tree.ancestors(home, date).stream()
                            .map(TenantNode::id)
                            .collect(Collectors.toUnmodifiableSet());
            case Units(Set<TenantId> units, LocalDate date) -> {
                units.forEach(unit -> refuseNeighbour(home, unit, date, tree));
                yield units;
            }
        };
    }

    private static void refuseNeighbour(
            TenantId home, TenantId unit, LocalDate date, TenantTree tree) {
        if (!unit.equals(home)
                && !tree.isAbove(home, unit, date)
                && !tree.isAbove(unit, home, date)) {
            throw new OversightRefused(home, unit, date);
        }
    }
}
