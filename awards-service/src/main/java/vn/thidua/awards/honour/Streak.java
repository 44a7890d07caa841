package vn.thidua.awards.honour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;

/**
 * Years in a row (số năm liên tục): of a title, or of a rating at least as good. A gap ends it; what was revoked has never
 * been given.
 *
 * @param what the code of the award or the name of the {@link Rating}
 * @param from first year
 * @param to last year
 */
public record Streak(Kind kind, String what, PeriodKind period, int from, int to) {

    /** Of what. */
    public enum Kind {
        AWARD,
        RATING
    }

    public int years() {
        return to - from + 1;
    }

    /** The last run of each title and of the two good ratings, the longest first. */
    public static List<Streak> of(Collection<Honour> honours, History history) {
        List<Streak> streaks = new ArrayList<>();
        for (PeriodKind period : PeriodKind.values()) {
            years(honours, period)
                    .forEach((award, years) -> streaks.add(last(Kind.AWARD, award, period, years)));
            for (Rating least : List.of(Rating.COMPLETED_EXCELLENTLY, Rating.COMPLETED_WELL)) {
                TreeSet<Integer> years =
                        history.ratings().stream()
                                .filter(
                                        each ->
                                                each.period() == period
                                                        && each.rating().atLeast(least))
                                .map(History.YearlyRating::year)
                                .collect(Collectors.toCollection(TreeSet::new));
                if (!years.isEmpty()) {
                    streaks.add(last(Kind.RATING, least.name(), period, years));
                }
            }
        }
        streaks.sort((one, other) -> Integer.compare(other.years(), one.years()));
        return List.copyOf(streaks);
    }

    private static Map<String, TreeSet<Integer>> years(
            Collection<Honour> honours, PeriodKind period) {
        Map<String, TreeSet<Integer>> years = new TreeMap<>();
        honours.stream()
                .filter(honour -> honour.counts() && honour.period() == period)
                .forEach(
                        honour ->
                                years.computeIfAbsent(honour.award().value(), _ -> new TreeSet<>())
                                        .add(honour.year()));
        return years;
    }

    private static Streak last(Kind kind, String what, PeriodKind period, TreeSet<Integer> years) {
        int to = years.last();
        int from = to;
        while (years.contains(from - 1)) {
            from--;
        }
        return new Streak(kind, what, period, from, to);
    }
}
