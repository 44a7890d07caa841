package vn.thidua.awards.eligibility;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.awards.eligibility.Career.Received;

/**
 * Awards in a row (liên tục), the youngest first, one per period.
 *
 * @param unbroken how many of them, from the youngest on, have no gap between them
 * @param overLeave how many, if a period lost to maternity leave does not break the row
 * @param spaced how many, if two may be some years apart
 */
record Streak(List<Received> row, int unbroken, int overLeave, int spaced) {

    static final Streak NONE = new Streak(List.of(), 0, 0, 0);

    /**
     * Counts back from the youngest; looks no further than it must.
     *
     * @param counted the youngest first
     */
    static Streak of(List<Received> counted, Rule.Consecutive rule, Question asked, Career career) {
        List<Received> row = new ArrayList<>();
        int unbroken = 0;
        int overLeave = 0;
        int spaced = 0;
        for (Received each : counted) {
            if (row.isEmpty()) {
                if (each.period()
                        .last()
                        .plusYears(rule.endsWithin())
                        .isBefore(asked.period().last())) {
                    return NONE;
                }
                unbroken = overLeave = spaced = 1;
            } else {
                Period before = each.period();
                Period after = row.getLast().period();
                int so = row.size();
                boolean joins = before.joins(after);
                unbroken += unbroken == so && joins ? 1 : 0;
                overLeave +=
                        overLeave == so && (joins || lostToLeave(before, after, career)) ? 1 : 0;
                spaced += spaced == so && near(before, after, rule) ? 1 : 0;
                if (Math.max(overLeave, spaced) == so) {
                    break;
                }
            }
            row.add(each);
            if (unbroken >= rule.times()) {
                break;
            }
        }
        return new Streak(row, unbroken, overLeave, spaced);
    }

    /** Exactly one period is missing between them, and in it was a maternity leave. */
    private static boolean lostToLeave(Period before, Period after, Career career) {
        Period lost = before.plus(1);
        return before.joins(lost) && lost.joins(after) && career.onLeave(lost);
    }

    private static boolean near(Period before, Period after, Rule.Consecutive rule) {
        return !before.first().plusYears(rule.spacedUpTo()).isBefore(after.first());
    }
}
