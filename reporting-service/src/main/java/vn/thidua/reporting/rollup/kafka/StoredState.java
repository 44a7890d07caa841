package vn.thidua.reporting.rollup.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUpState;
import vn.thidua.reporting.rollup.Subtotal;
import vn.thidua.reporting.rollup.UnitId;

/** One tree's memory in the stores of the partition that holds it. */
final class StoredState implements RollUpState {

    private final Index keys;
    private final KeyValueStore<String, KnownPlan> plans;
    private final KeyValueStore<String, Subtotal> subtotals;
    private final KeyValueStore<String, byte[]> index;

    StoredState(
            UnitId root,
            KeyValueStore<String, KnownPlan> plans,
            KeyValueStore<String, Subtotal> subtotals,
            KeyValueStore<String, byte[]> index) {
        this.keys = new Index(root);
        this.plans = plans;
        this.subtotals = subtotals;
        this.index = index;
    }

    @Override
    public Optional<KnownPlan> plan(PlanId id) {
        return Optional.ofNullable(plans.get(keys.plan(id)));
    }

    @Override
    public void keep(KnownPlan plan) {
        plans.put(keys.plan(plan.id()), plan);
        if (plan.issued()) {
            index.put(keys.owned(plan.unit(), plan.id()), Index.PRESENT);
        }
    }

    @Override
    public void forget(KnownPlan plan) {
        plans.delete(keys.plan(plan.id()));
        index.delete(keys.owned(plan.unit(), plan.id()));
    }

    @Override
    public Subtotal subtotal(PlanId id) {
        return Optional.ofNullable(subtotals.get(keys.plan(id))).orElse(Subtotal.NOTHING);
    }

    @Override
    public void keep(PlanId id, Subtotal subtotal) {
        if (subtotal.equals(Subtotal.NOTHING)) {
            subtotals.delete(keys.plan(id));
        } else {
            subtotals.put(keys.plan(id), subtotal);
        }
    }

    @Override
    public List<PlanId> children(PlanId parent) {
        return keys.children(index, parent);
    }

    @Override
    public void addChild(PlanId parent, PlanId child) {
        index.put(keys.child(parent, child), Index.PRESENT);
    }

    @Override
    public void removeChild(PlanId parent, PlanId child) {
        index.delete(keys.child(parent, child));
    }

    @Override
    public boolean hasAnswer(PlanId ancestor, UnitId unit) {
        return keys.answered(index, ancestor, unit);
    }

    @Override
    public void addAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
        index.put(keys.answer(ancestor, unit, descendant), Index.PRESENT);
    }

    @Override
    public void removeAnswer(PlanId ancestor, UnitId unit, PlanId descendant) {
        index.delete(keys.answer(ancestor, unit, descendant));
    }

    /** The next of 1, 2, 3 … for what is told about the plan. */
    long nextSequence(PlanId plan) {
        String key = keys.sequence(plan);
        long next = Optional.ofNullable(index.get(key)).map(Index::number).orElse(0L) + 1;
        index.put(key, Index.bytes(next));
        return next;
    }

    /** Remembers that a fact of that moment is counted in the tree. */
    void counted(Instant at) {
        if (youngestFact().isBefore(at)) {
            index.put(keys.youngest(), Index.bytes(at));
        }
    }

    /** {@link Instant#MIN} before the first fact. */
    Instant youngestFact() {
        return keys.youngest(index).orElse(Instant.MIN);
    }
}
