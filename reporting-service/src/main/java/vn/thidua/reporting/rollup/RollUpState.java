package vn.thidua.reporting.rollup;

import java.util.List;
import java.util.Optional;

/** What {@link RollUp} remembers between two facts. A plan may have children, answers and a subtotal before it is known itself. */
public interface RollUpState {

    Optional<KnownPlan> plan(PlanId id);

    void keep(KnownPlan plan);

    void forget(KnownPlan plan);

    /** {@link Subtotal#NOTHING} when nothing was kept. */
    Subtotal subtotal(PlanId id);

    void keep(PlanId id, Subtotal subtotal);

    List<PlanId> children(PlanId parent);

    void addChild(PlanId parent, PlanId child);

    void removeChild(PlanId parent, PlanId child);

    /** Whether the unit has at least one plan among the descendants of {@code ancestor}. */
    boolean hasAnswer(PlanId ancestor, UnitId unit);

    void addAnswer(PlanId ancestor, UnitId unit, PlanId descendant);

    void removeAnswer(PlanId ancestor, UnitId unit, PlanId descendant);
}
