package vn.thidua.reporting.statistics.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.statistics.Counted;

/**
 * What a form of a unit and year is filled from (căn cứ lập biểu).
 *
 * @param total of the unit itself and all units
 * @param units the unit itself and those below
 * @param youngestFact empty when there is none, or when the numbers are counted where they are kept
 */
public record Basis(
        TenantNode unit,
        int year,
        List<Counted> total,
        List<OfUnit> units,
        Optional<Instant> youngestFact,
        Instant readAt) {

    /** What one unit adds. */
    public record OfUnit(TenantNode unit, List<Counted> own) {}
}
