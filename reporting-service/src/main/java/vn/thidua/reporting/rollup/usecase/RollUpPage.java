package vn.thidua.reporting.rollup.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.PlanCard;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.UnitId;

/** What a page shows of the roll-up (trang tổng hợp). */
public sealed interface RollUpPage {

    /** The caller's unit's own plans of a year, the youngest first. */
    record Home(List<Node> plans) implements RollUpPage {}

    /**
     * One plan with what answers it.
     *
     * @param children plans that implement this one directly, of units that the caller may read
     * @param units every unit in force below the issuer on the document's date
     * @param dueOn the last day on which an answer is in time
     */
    record OfPlan(Node node, List<Node> children, List<UnitAnswer> units, LocalDate dueOn)
            implements RollUpPage {}

    /**
     * What a unit and those below it have done in a year (số liệu thi đua năm).
     *
     * @param total of the unit itself and all units
     * @param units the unit itself first, then those below, parents before their children; also such as no longer exist at the
     *     year's end and have done something in it
     */
    record OfYear(TenantNode unit, int year, Figures total, List<UnitFigures> units)
            implements RollUpPage {}

    /** A unit with what it has done itself. */
    record UnitFigures(TenantNode unit, Optional<UnitId> parent, Figures own) {}

    /** A plan with its numbers (nút tổng hợp). */
    record Node(
            PlanId id,
            TenantNode unit,
            PlanCard card,
            Metrics own,
            Metrics subtree,
            List<LevelCoverage> coverage) {}

    /** How many units of a level must answer, and have (mức độ phủ). */
    record LevelCoverage(String level, int expected, int answered) {}

    /**
     * A unit that must answer (đơn vị phải triển khai).
     *
     * @param by its youngest plan that implements the asked one, directly or through others; empty: silent
     * @param late the plan is of a later day than it was due, or it is past that day and there is none
     */
    record UnitAnswer(
            TenantNode unit, Optional<UnitId> parent, Optional<Answering> by, boolean late) {}

    /** The plan by which a unit answers. */
    record Answering(PlanId id, PlanCard card) {}

    /**
     * How fresh the numbers are.
     *
     * @param youngestFact moment of the youngest fact that is counted; empty when none is
     * @param lagRecords facts that wait to be counted; empty when that is not known
     */
    record Freshness(Optional<Instant> youngestFact, Instant readAt, OptionalLong lagRecords) {}
}
