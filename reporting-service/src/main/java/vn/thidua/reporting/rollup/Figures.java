package vn.thidua.reporting.rollup;

import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a unit's year, or of several (số liệu thi đua). Only sums, none of them 0: whatever was added can be taken away
 * again and leaves no trace.
 *
 * @param counts those that are not 0
 * @param titles how many are registered for each title; those that are not 0
 */
public record Figures(Map<Figure, Long> counts, Map<RegisteredTitle, Long> titles) {

    public static final Figures NONE = new Figures(Map.of(), Map.of());

    public Figures {
        counts = withoutZeros(counts);
        titles = withoutZeros(titles);
    }

    public static Figures of(Map<Figure, Long> counts) {
        return new Figures(counts, Map.of());
    }

    public long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    public Figures plus(Figures other) {
        return new Figures(sum(counts, other.counts, 1), sum(titles, other.titles, 1));
    }

    public Figures minus(Figures other) {
        return new Figures(sum(counts, other.counts, -1), sum(titles, other.titles, -1));
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(
            Map<K, Long> one, Map<K, Long> other, long sign) {
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
