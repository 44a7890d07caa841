package vn.thidua.reporting.statistics;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.rollup.GivenAward;

/**
 * Which awards are counted (điều kiện đếm). What is not named does not matter.
 *
 * @param awardsLike a regular expression for whole codes
 */
public record Filter(
        Set<String> awards,
        Set<String> merits,
        Set<String> subjects,
        Set<String> categories,
        Set<String> levels,
        Pattern awardsLike) {

    private static final Pattern ANY = Pattern.compile(".*");

    static final Filter ALL = new Filter(null, null, null, null, null, (Pattern) null);

    public Filter(
            @Nullable Set<String> awards,
            @Nullable Set<String> merits,
            @Nullable Set<String> subjects,
            @Nullable Set<String> categories,
            @Nullable Set<String> levels,
            @Nullable Pattern awardsLike) {
        this.awards = copy(awards);
        this.merits = copy(merits);
        this.subjects = copy(subjects);
        this.categories = copy(categories);
        this.levels = copy(levels);
        this.awardsLike = awardsLike == null ? ANY : awardsLike;
    }

    boolean matches(GivenAward award) {
        return has(awards, award.award())
                && awardsLike.matcher(award.award()).matches()
                && has(merits, award.merit())
                && has(subjects, award.subject())
                && has(categories, award.category())
                && has(levels, award.level());
    }

    private static boolean has(Set<String> named, String value) {
        return named.isEmpty() || named.contains(value);
    }

    private static Set<String> copy(@Nullable Set<String> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
