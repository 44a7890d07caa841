package vn.thidua.awards.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.awards.catalogue.AwardCode;

/**
 * How much of the awards received is read first when many are compared (mốc đọc quá trình), so that a long career costs no
 * more than a short one. A career that was read so says when it was not enough ({@link Career#lookedBeyond}).
 *
 * @param ever awards that count whenever they were given
 * @param lately awards of which those since {@code since} are enough for nearly everybody
 * @param since the first year
 */
public record Lookback(Set<AwardCode> ever, Set<AwardCode> lately, int since) {

    /** No condition that ships counts the awards of more than six years. */
    private static final int YEARS = 10;

    public Lookback {
        ever = Set.copyOf(ever);
        lately = Set.copyOf(lately);
    }

    /** @param year the one asked for */
    static Lookback of(List<Condition> conditions, int year) {
        Set<AwardCode> ever = new HashSet<>();
        Set<AwardCode> lately = new HashSet<>();
        conditions.forEach(condition -> sort(condition.rule(), ever, lately));
        lately.removeAll(ever);
        return new Lookback(ever, lately, year - YEARS);
    }

    private static void sort(Rule rule, Set<AwardCode> ever, Set<AwardCode> lately) {
        switch (rule) {
            case Rule.Has has -> ever.addAll(has.awards());
            case Rule.Consecutive consecutive -> lately.addAll(consecutive.awards());
            case Rule.Count count -> lately.addAll(count.awards());
            case Rule.SamePeriod same -> lately.addAll(same.awards());
            case Rule.AnyOf(var options) ->
                    options.forEach(each -> sort(each.rule(), ever, lately));
            case Rule.AllOf(var parts) -> parts.forEach(each -> sort(each.rule(), ever, lately));
            case Rule.MemberShare _,
                    Rule.RatedAtLeast _,
                    Rule.RatedYears _,
                    Rule.Invented _,
                    Rule.NothingOpen _,
                    Rule.Judged _ -> {}
        }
    }
}
