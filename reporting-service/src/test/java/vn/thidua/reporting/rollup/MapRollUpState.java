package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** One tree on plain maps. */
public final class MapRollUpState implements RollUpState, RollUpView {

    private final Map<Integer, Map<UnitId, Figures>> figures = new TreeMap<>();
    private final Map<PlanId, KnownPlan> plans = new HashMap<>();
    private final Map<PlanId, Subtotal> subtotals = new HashMap<>();
    private final Map<PlanId, TreeSet<PlanId>> children = new HashMap<>();
    private final Map<PlanId, TreeMap<UnitId, TreeSet<PlanId>>> answers = new HashMap<>();

    @Override
    public Optional<KnownPlan> plan(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public void keep(KnownPlan plan) {
        plans.put(plan.id(), plan);
    }

    @Override
    public void forget(KnownPlan plan) {
        plans.remove(plan.id());
    }

    @Override
    public Subtotal subtotal(PlanId id) {
        return subtotals.getOrDefault(id, Subtotal.NOTHING);
    }

    @Override
    public void keep(PlanId id, Subtotal subtotal) {
        subtotals.put(id, subtotal);
    }

    @Override
    public List<PlanId> children(PlanId parent) {
        return List.copyOf(children.getOrDefault(parent, new TreeSet<>()));
    }

    @Override
    public void addChild(PlanId parent, PlanId child) {
        children.computeIfAbsent(parent, _ -> new TreeSet<>()).add(child);
    }

    @Override
    public void removeChild(PlanId parent, PlanId child) {
        children.getOrDefault(parent, new TreeSet<>()).remove(child);
    }

    @Override
    public boolean hasAnswer(PlanId ancestor, UnitId unit) {
        return !answers.getOrDefault(ancestor, new TreeMap<>())
                .getOrDefault(unit, new TreeSet<>())
                .isEmpty();
    }

    @Override
    public void addAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
        answers.computeIfAbsent(ancestor, _ -> new TreeMap<>())
                .computeIfAbsent(unit, _ -> new TreeSet<>())
                .add(descendant);
    }

    @Override
    public void removeAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
        answers.getOrDefault(ancestor, new TreeMap<>())
                .getOrDefault(unit, new TreeSet<>())
                .remove(descendant);
    }

    @Override
    public Map<UnitId, Figures> figures(int year) {
        return figures.getOrDefault(year, Map.of());
    }

    @Override
    public Optional<Instant> youngestYearFact() {
        return Optional.empty();
    }

    /** The figures of a unit's year, as if facts had said so. */
    public void figures(UnitId unit, int year, Figures given) {
        figures.computeIfAbsent(year, _ -> new TreeMap<>()).put(unit, given);
    }

    @Override
    public List<Answer> answers(PlanId ancestor) {
        List<Answer> all = new ArrayList<>();
        answers.getOrDefault(ancestor, new TreeMap<>())
                .forEach((unit, plans) -> plans.forEach(plan -> all.add(new Answer(unit, plan))));
        return all;
    }

    @Override
    public List<PlanId> plansOf(UnitId unit) {
        return plans.values().stream()
                .filter(plan -> plan.issued() && plan.unit().equals(unit))
                .map(KnownPlan::id)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Instant> youngestFact() {
        return plans.values().stream().map(KnownPlan::at).max(Instant::compareTo);
    }

    @Override
    public OptionalLong lagRecords() {
        return OptionalLong.of(0);
    }
}
