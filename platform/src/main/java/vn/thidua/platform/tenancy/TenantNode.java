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
 * @param formerNames names that it bore before {@code name}, the oldest first
 * @param predecessors nodes that became a part of it
 * @param continuedBy the node that goes on with its work after its end
 */
public record TenantNode(
        TenantId id,
        String code,
        String name,
        String level,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<ParentEdge> parents,
        List<FormerName> formerNames,
        List<Predecessor> predecessors,
        Optional<TenantId> continuedBy) {

    /** A node that has always been called so and that came of no other. */
    public TenantNode(
            TenantId id,
            String code,
            String name,
            String level,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<ParentEdge> parents) {
        this(
                id,
                code,
                name,
                level,
                validFrom,
                validTo,
                parents,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * A name that it no longer bears.
     *
     * @param until first day on which it bore another one
     */
    public record FormerName(String name, LocalDate until) {}

    /**
     * A node that became a part of this one.
     *
     * @param on first day of it
     * @param whole false if others got parts of it too
     */
    public record Predecessor(TenantId tenant, LocalDate on, boolean whole) {}

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
        formerNames = List.copyOf(formerNames);
        predecessors = List.copyOf(predecessors);
    }

    /** The name that it bore on that day. */
    public String nameOn(LocalDate date) {
        return formerNames.stream()
                .filter(former -> date.isBefore(former.until()))
                .map(FormerName::name)
                .findFirst()
                .orElse(name);
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
