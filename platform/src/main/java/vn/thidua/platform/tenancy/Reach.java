package vn.thidua.platform.tenancy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Which other units a person looks at, as of a day. */
public sealed interface Reach {

    LocalDate asOf();

    /** All units below the own one. */
    record Below(LocalDate asOf) implements Reach {}

    /** All units below the own one, and the ended ones whose work they go on with: it is seen on its way up. */
    record BelowAndEnded(LocalDate asOf) implements Reach {}

    /** All units above the own one. */
    record Above(LocalDate asOf) implements Reach {}

    /** These units; each must be below or above the own one or one that it was made of, or be one of them. */
    record Units(Set<TenantId> units, LocalDate asOf) implements Reach {
        public Units {
            units = Set.copyOf(units);
        }
    }

    /**
     * The units it comes to for a home unit.
     *
     * @param today on which it is looked
     * @throws OversightRefused when a named unit is neither below nor above the home unit
     */
    default Set<TenantId> from(TenantId home, TenantTree tree, LocalDate today) {
        return switch (this) {
            case Below(LocalDate date) ->
                    tree.subtree(home, date).stream()
                            .map(TenantNode::id)
                            .collect(Collectors.toUnmodifiableSet());
            case BelowAndEnded(LocalDate date) ->
                    tree.subtree(home, date).stream()
                            .flatMap(unit -> tree.continuedBy(unit.id(), date).stream())
                            .collect(Collectors.toUnmodifiableSet());
            case Above(LocalDate date) ->
                    tree.ancestors(home, date).stream()
                            .map(TenantNode::id)
                            .collect(Collectors.toUnmodifiableSet());
            case Units(Set<TenantId> units, LocalDate date) -> {
                // what the unit is made of today it may look at, also as of a day before
                Set<TenantId> own = tree.madeOf(home, today);
                units.forEach(unit -> refuseNeighbour(home, own, unit, date, tree));
                yield units;
            }
        };
    }

    private static void refuseNeighbour(
            TenantId home, Set<TenantId> own, TenantId unit, LocalDate date, TenantTree tree) {
        if (own.stream()
                .noneMatch(
                        one ->
                                unit.equals(one)
                                        || tree.isAbove(one, unit, date)
                                        || tree.isAbove(unit, one, date))) {
            throw new OversightRefused(home, unit, date);
        }
    }
}
