package vn.thidua.reporting.rollup;

import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a unit's year, or of several (số liệu thi đua). Only sums, none of them 0: whatever was added can be taken away
 * again and leaves no trace.
 *
 * @param counts those that are not 0
 * @param titles how many are registered for each title; those that are not 0
 * @param dossiers of awards, by the state in which they are
 * @param awards that were given
 * @param movements that were launched
 */
public record Figures(
        Map<Figure, Long> counts,
        Map<RegisteredTitle, Long> titles,
        Map<DossierState, Long> dossiers,
        Map<GivenAward, Long> awards,
        Map<LaunchedMovement, Long> movements) {

    public static final Figures NONE =
            new Figures(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Figures {
        counts = withoutZeros(counts);
        titles = withoutZeros(titles);
        dossiers = withoutZeros(dossiers);
        awards = withoutZeros(awards);
        movements = withoutZeros(movements);
    }

    public static Figures of(Map<Figure, Long> counts) {
        return registered(counts, Map.of());
    }

    /** With the titles that are registered. */
    public static Figures registered(Map<Figure, Long> counts, Map<RegisteredTitle, Long> titles) {
        return new Figures(counts, titles, Map.of(), Map.of(), Map.of());
    }

    /** One dossier. */
    public static Figures of(DossierState state) {
        return new Figures(Map.of(), Map.of(), Map.of(state, 1L), Map.of(), Map.of());
    }

    /** One award. */
    public static Figures of(GivenAward award) {
        return awarded(Map.of(award, 1L));
    }

    /** Only awards. */
    public static Figures awarded(Map<GivenAward, Long> awards) {
        return new Figures(Map.of(), Map.of(), Map.of(), awards, Map.of());
    }

    /** Only movements. */
    public static Figures launched(Map<LaunchedMovement, Long> movements) {
        return new Figures(Map.of(), Map.of(), Map.of(), Map.of(), movements);
    }

    public long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    public Figures plus(Figures other) {
        return sum(other, 1);
    }

    public Figures minus(Figures other) {
        return sum(other, -1);
    }

    private Figures sum(Figures other, long sign) {
        return new Figures(
                sum(counts, other.counts, sign),
                sum(titles, other.titles, sign),
                sum(dossiers, other.dossiers, sign),
                sum(awards, other.awards, sign),
                sum(movements, other.movements, sign));
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(
            Map<K, Long> one, Map<K, Long> other, long sign) {
        if (other.isEmpty()) {
            return one;
        }
        Map<K, Long> sum = new TreeMap<>(one);
        other.forEach((key, number) -> sum.merge(key, sign * number, Long::sum));
        return sum;
    }

    private static <K> Map<K, Long> withoutZeros(Map<K, Long> numbers) {
        Map<K, Long> kept = new TreeMap<>(numbers);
        kept.values().removeIf(number -> number == 0);
        return Map.copyOf(kept);
    }
}
