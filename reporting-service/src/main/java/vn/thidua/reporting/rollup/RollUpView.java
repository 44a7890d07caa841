package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One tree's roll-up as it stands while one question is answered (số liệu tổng hợp): no fact is counted in between. */
public interface RollUpView {

    /** A unit's plan among the descendants of another. */
    record Answer(UnitId unit, PlanId plan) {}

    Optional<KnownPlan> plan(PlanId id);

    Subtotal subtotal(PlanId id);

    /** The plans that implement this one directly, by id. */
    List<PlanId> children(PlanId parent);

    /** All descendants, by unit. */
    List<Answer> answers(PlanId ancestor);

    /** All plans that the unit has issued, by id. */
    List<PlanId> plansOf(UnitId unit);

    /** What is counted of the year, by unit of the tree; units of which nothing is known are missing. */
    Map<UnitId, Figures> figures(int year);

    /** The moment of the youngest fact about a plan that is counted in the tree; empty when none is. */
    Optional<Instant> youngestFact();

    /** The moment of the youngest fact that is counted in {@link #figures}; empty when none is. */
    Optional<Instant> youngestYearFact();

    /** Facts that wait to be counted in this process; empty when that is not known. */
    OptionalLong lagRecords();
}
