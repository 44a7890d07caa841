package vn.thidua.reporting.rollup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the roll-up (tổng hợp) of a graph of plans up to date, one plan at a time.
 *
 * <p>Plans form a graph: a plan may implement several others. In every ancestor each descendant counts once, over the set of distinct
 * descendants and never over paths. Links that form a circle, which the plans service refuses but which facts may still hold, do not
 * hang: every plan of the circle counts every other one once and itself never.
 *
 * <p>Work per fact: the plan's ancestors; when its links change, the ancestors of its descendants too.
 */
public final class RollUp {

    private final RollUpState state;

    public RollUp(RollUpState state) {
        this.state = state;
    }

    /**
     * The plan is from now on as given.
     *
     * @return the plans whose own numbers, card or subtotal are other than before, also those that are not known themselves
     */
    public Set<PlanId> place(KnownPlan plan) {
        Optional<KnownPlan> before = state.plan(plan.id());
        if (before.equals(Optional.of(plan))) {
            return Set.of();
        }
        return change(plan.id(), before, Optional.of(plan));
    }

    /**
     * The plan is counted here no longer (it belongs to another tree).
     *
     * @return the plans whose subtotal is other than before
     */
    public Set<PlanId> withdraw(PlanId id) {
        Optional<KnownPlan> before = state.plan(id);
        if (before.isEmpty()) {
            return Set.of();
        }
        return change(id, before, Optional.empty());
    }

    private Set<PlanId> change(PlanId id, Optional<KnownPlan> before, Optional<KnownPlan> after) {
        Set<PlanId> parentsBefore = before.map(KnownPlan::parents).orElse(Set.of());
        Set<PlanId> parentsAfter = after.map(KnownPlan::parents).orElse(Set.of());

        Graph graph = new Graph(id, before);
        Set<PlanId> moved =
                parentsBefore.equals(parentsAfter) ? Set.of(id) : graph.withDescendants(id);
        Map<PlanId, Counted> was = graph.counted(moved);

        parentsBefore.stream()
                .filter(parent -> !parentsAfter.contains(parent))
                .forEach(parent -> state.removeChild(parent, id));
        parentsAfter.stream()
                .filter(parent -> !parentsBefore.contains(parent))
                .forEach(parent -> state.addChild(parent, id));
        before.filter(plan -> after.map(KnownPlan::unit).stream().noneMatch(plan.unit()::equals))
                .ifPresent(state::forget);
        after.ifPresent(state::keep);
        graph.replace(id, after);
        Map<PlanId, Counted> is = graph.counted(moved);

        Differences differences = new Differences();
        for (PlanId each : moved) {
            differences.replace(each, was.get(each), is.get(each));
        }
        Set<PlanId> changed = differences.store();
        after.filter(KnownPlan::issued).ifPresent(_ -> changed.add(id));
        return changed;
    }

    /** A plan with the ancestors in which it counts. */
    private record Counted(UnitId unit, Metrics own, Set<PlanId> ancestors) {}

    /** The links as they stand, each plan read from the state once. */
    private final class Graph {

        private final Map<PlanId, Optional<KnownPlan>> read = new HashMap<>();

        Graph(PlanId id, Optional<KnownPlan> plan) {
            read.put(id, plan);
        }

        void replace(PlanId id, Optional<KnownPlan> plan) {
            read.put(id, plan);
        }

        Optional<KnownPlan> plan(PlanId id) {
            return read.computeIfAbsent(id, state::plan);
        }

        Set<PlanId> withDescendants(PlanId id) {
            Set<PlanId> reached = new LinkedHashSet<>();
            Deque<PlanId> open = new ArrayDeque<>();
            reached.add(id);
            open.add(id);
            while (!open.isEmpty()) {
                for (PlanId child : state.children(open.remove())) {
                    if (reached.add(child)) {
                        open.add(child);
                    }
                }
            }
            return reached;
        }

        Set<PlanId> ancestors(PlanId id) {
            Set<PlanId> reached = new LinkedHashSet<>();
            Deque<PlanId> open = new ArrayDeque<>();
            open.add(id);
            while (!open.isEmpty()) {
                for (PlanId parent : plan(open.remove()).map(KnownPlan::parents).orElse(Set.of())) {
                    if (!parent.equals(id) && reached.add(parent)) {
                        open.add(parent);
                    }
                }
            }
            return reached;
        }

        Map<PlanId, Counted> counted(Set<PlanId> ids) {
            Map<PlanId, Counted> counted = new HashMap<>();
            for (PlanId id : ids) {
                plan(id).filter(KnownPlan::inForce)
                        .ifPresent(
                                plan ->
                                        counted.put(
                                                id,
                                                new Counted(
                                                        plan.unit(), plan.own(), ancestors(id))));
            }
            return counted;
        }
    }

    /** Differences gathered per ancestor, so that a hub is read and written once per fact. */
    private final class Differences {

        private final Map<PlanId, Subtotal> changes = new LinkedHashMap<>();

        void replace(PlanId id, @Nullable Counted was, @Nullable Counted is) {
            if (was != null) {
                boolean staysUnit = is != null && is.unit().equals(was.unit());
                for (PlanId ancestor : was.ancestors()) {
                    add(ancestor, Metrics.ZERO.minus(was.own()), 0);
                    if (!staysUnit || is == null || !is.ancestors().contains(ancestor)) {
                        removeAnswer(ancestor, was.unit(), id);
                    }
                }
            }
            if (is != null) {
                boolean wasUnit = was != null && was.unit().equals(is.unit());
                for (PlanId ancestor : is.ancestors()) {
                    add(ancestor, is.own(), 0);
                    if (!wasUnit || was == null || !was.ancestors().contains(ancestor)) {
                        addAnswer(ancestor, is.unit(), id);
                    }
                }
            }
        }

        private void addAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
            boolean answered = state.hasAnswer(ancestor, unit);
            state.addAnswer(ancestor, unit, descendant);
            add(ancestor, Metrics.ZERO, answered ? 0 : 1);
        }

        private void removeAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
            state.removeAnswer(ancestor, unit, descendant);
            add(ancestor, Metrics.ZERO, state.hasAnswer(ancestor, unit) ? 0 : -1);
        }

        private void add(PlanId ancestor, Metrics metrics, long answeredUnits) {
            changes.merge(
                    ancestor,
                    new Subtotal(metrics, answeredUnits),
                    (one, other) ->
                            new Subtotal(
                                    one.metrics().plus(other.metrics()),
                                    one.answeredUnits() + other.answeredUnits()));
        }

        Set<PlanId> store() {
            Set<PlanId> changed = new LinkedHashSet<>();
            changes.forEach(
                    (ancestor, difference) -> {
                        if (difference.equals(Subtotal.NOTHING)) {
                            return;
                        }
                        Subtotal subtotal = state.subtotal(ancestor);
                        state.keep(
                                ancestor,
                                new Subtotal(
                                        subtotal.metrics().plus(difference.metrics()),
                                        subtotal.answeredUnits() + difference.answeredUnits()));
                        changed.add(ancestor);
                    });
            return changed;
        }
    }
}
