package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.util.Map;

/**
 * What one thing contributes to the figures of a year (sự kiện trong năm): a movement, a registration, a scorecard. It replaces what was
 * said about the same thing before. Facts may come late, twice and in any order; {@code sequence} tells which is the last.
 *
 * @param about the thing, with its kind: {@code registration:C12418-2024}
 * @param root the top of the tree to which the thing belongs: the province
 * @param sequence 1, 2, 3 … per thing, gaps allowed
 * @param at the moment at which it was said
 * @param figures by unit: most things count for one
 */
public record YearFact(
        String about,
        UnitId root,
        int year,
        long sequence,
        Instant at,
        Map<UnitId, Figures> figures) {

    public YearFact {
        Keys.requireUsable(about);
        figures = Map.copyOf(figures);
    }

    /** The later of the two; of two with the same sequence this one. */
    public YearFact with(YearFact other) {
        return other.sequence > sequence ? other : this;
    }
}
