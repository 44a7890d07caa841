package vn.thidua.reporting.report;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Số liệu đã chốt: what the roll-up said of a unit and those below it at a moment. Nobody types them.
 *
 * @param values by the name of the figure
 * @param firstYear of the roll-up
 * @param lastYear of the roll-up
 */
public record FrozenFigures(Map<String, Long> values, int firstYear, int lastYear, Instant readAt) {

    public FrozenFigures {
        values = Map.copyOf(values);
    }

    /** What several units have together. */
    public static Map<String, Long> sum(Iterable<Map<String, Long>> units) {
        Map<String, Long> sum = new TreeMap<>();
        units.forEach(unit -> unit.forEach((name, value) -> sum.merge(name, value, Long::sum)));
        return sum;
    }
}
