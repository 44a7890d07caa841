package vn.thidua.reporting.statistics;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is counted (điều kiện đếm). What is not named does not matter.
 *
 * @param values that count, of the facets that matter
 * @param ranges within which numbers count, of the facets that are numbers
 * @param awardsLike a regular expression for whole codes of awards
 */
public record Filter(Map<Facet, Set<String>> values, Map<Facet, Range> ranges, Pattern awardsLike) {

    /** From a number to another one, both counted (từ … đến …). */
    public record Range(int from, int to) {

        boolean has(String number) {
            return NUMBER.matcher(number).matches()
                    && Integer.parseInt(number) >= from
                    && Integer.parseInt(number) <= to;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final Pattern ANY = Pattern.compile(".*");

    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        values = Map.copyOf(values);
        ranges = Map.copyOf(ranges);
    }

    /** By values alone. */
    public Filter(Map<Facet, Set<String>> values) {
        this(values, Map.of(), ANY);
    }

    boolean matches(Counted counted) {
        return awardsLike.matcher(counted.facet(Facet.AWARD)).matches()
                && values.entrySet().stream()
                        .allMatch(each -> each.getValue().contains(counted.facet(each.getKey())))
                && ranges.entrySet().stream()
                        .allMatch(each -> each.getValue().has(counted.facet(each.getKey())));
    }
}
