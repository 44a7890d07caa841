package vn.thidua.reporting.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The numbers computed from scratch, as one would with pencil and paper: no state, no differences, nothing shared with {@link RollUp}
 * but the words.
 */
public final class Scratch {

    /** The numbers of one plan in one tree. */
    public record Numbers(Metrics own, Metrics subtree, Set<UnitId> answered) {}

    private Scratch() {}

    /** Root, then plan, then numbers; of issued plans only. */
    public static Map<UnitId, Map<PlanId, Numbers>> of(Collection<Fact> facts) {
        Map<PlanId, Fact> last = new HashMap<>();
        Map<PlanId, Fact.PlanIssued> lastIssue = new HashMap<>();
        Map<PlanId, Long> ended = new HashMap<>();
        for (Fact fact : facts) {
            if (!last.containsKey(fact.plan())
                    || sure(last, fact.plan()).sequence() < fact.sequence()) {
                last.put(fact.plan(), fact);
            }
            if (fact instanceof Fact.PlanEnded) {
                ended.merge(fact.plan(), fact.sequence(), Math::max);
            }
            if (fact instanceof Fact.PlanIssued issued
                    && (!lastIssue.containsKey(fact.plan())
                            || sure(lastIssue, fact.plan()).sequence() < fact.sequence())) {
                lastIssue.put(fact.plan(), issued);
            }
        }
        Map<UnitId, List<PlanId>> trees = new HashMap<>();
        for (PlanId plan : lastIssue.keySet()) {
            trees.computeIfAbsent(sure(last, plan).root(), _ -> new ArrayList<>()).add(plan);
        }
        Map<UnitId, Map<PlanId, Numbers>> numbers = new HashMap<>();
        trees.forEach(
                (root, plans) -> {
                    Map<PlanId, Numbers> tree = new HashMap<>();
                    for (PlanId plan : plans) {
                        tree.put(plan, numbers(plan, plans, last, lastIssue, ended));
                    }
                    numbers.put(root, tree);
                });
        return numbers;
    }

    private static Numbers numbers(
            PlanId plan,
            List<PlanId> tree,
            Map<PlanId, Fact> last,
            Map<PlanId, Fact.PlanIssued> issues,
            Map<PlanId, Long> ended) {
        Set<PlanId> below = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PlanId candidate : tree) {
                for (PlanId parent : sure(last, candidate).parents()) {
                    boolean hangsBelow = parent.equals(plan) || below.contains(parent);
                    if (hangsBelow && tree.contains(parent) && below.add(candidate)) {
                        grew = true;
                    }
                }
            }
        }
        below.remove(plan);
        Metrics subtree = Metrics.ZERO;
        Set<UnitId> answered = new HashSet<>();
        for (PlanId descendant : below) {
            if (over(descendant, issues, ended)) {
                continue;
            }
            subtree = subtree.plus(sure(issues, descendant).own());
            answered.add(sure(issues, descendant).unit());
        }
        Metrics own = over(plan, issues, ended) ? Metrics.ZERO : sure(issues, plan).own();
        return new Numbers(own, subtree, answered);
    }

    private static boolean over(
            PlanId plan, Map<PlanId, Fact.PlanIssued> issues, Map<PlanId, Long> ended) {
        return ended.getOrDefault(plan, 0L) >= sure(issues, plan).sequence();
    }

    private static <K, V> V sure(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
