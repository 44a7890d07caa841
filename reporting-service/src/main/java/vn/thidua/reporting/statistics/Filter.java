package vn.thidua.reporting.statistics;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is counted (điều kiện đếm). What is not named does not matter.
 *
 * @param values that count, of the facets that matter
 * @param awardsLike a regular expression for whole codes of awards
 */
public record Filter(Map<Facet, Set<String>> values, Pattern awardsLike) {

    private static final Pattern ANY = Pattern.compile(".*");

    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        values = Map.copyOf(values);
    }

    /** By values alone. */
    public Filter(Map<Facet, Set<String>> values) {
        this(values, ANY);
    }

    boolean matches(Counted counted) {
        return awardsLike.matcher(counted.facet(Facet.AWARD)).matches()
                && values.entrySet().stream()
                        .allMatch(each -> each.getValue().contains(counted.facet(each.getKey())));
    }
}
