package vn.thidua.platform.tenancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tenant in the tree, with its dates.
 *
 * @param code the official code
 * @param level the name of its level; how many levels there are is data
 * @param validFrom first day of its existence
 * @param validTo first day on which it no longer exists
 * @param parents the nodes to which it has belonged and belongs
 */
public record TenantNode(
        TenantId id,
        String code,
        String name,
        String level,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<ParentEdge> parents) {

    /**
     * The time under one parent.
     *
     * @param from first day under this parent
     * @param to first day no longer under this parent
     */
    public record ParentEdge(TenantId parent, LocalDate from, Optional<LocalDate> to) {

        boolean covers(LocalDate date) {
            return within(from, to, date);
        }
    }

    public TenantNode {
        parents = List.copyOf(parents);
    }

    public boolean existsOn(LocalDate date) {
        return within(validFrom, validTo, date);
    }

    /** The parent on that day; should the data name two, the younger edge counts. */
    public Optional<TenantId> parentOn(LocalDate date) {
        return parents.stream()
                .filter(edge -> edge.covers(date))
                .max(Comparator.comparing(ParentEdge::from).thenComparing(ParentEdge::parent))
                .map(ParentEdge::parent);
    }

    private static boolean within(LocalDate from, Optional<LocalDate> to, LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }
}
