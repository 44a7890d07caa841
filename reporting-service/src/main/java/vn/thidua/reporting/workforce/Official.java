package vn.thidua.reporting.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Công chức làm công tác thi đua, khen thưởng. No more is kept of a person than the statistics ask for.
 *
 * @param name for the unit's own people; empty for everybody else
 * @param since when the person took up this work, here or elsewhere (thâm niên)
 * @param term in which the person does it in this unit
 */
public record Official(
        String name,
        boolean female,
        int birthYear,
        Education education,
        Post post,
        LocalDate since,
        Term term) {

    /** In the year of that day, as the statistics count it: the day of birth is not asked for. */
    public int ageOn(LocalDate day) {
        return day.getYear() - birthYear;
    }

    /** Full years in this work at the end of that day. */
    public int seniorityOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(since, day.plusDays(1)));
    }

    boolean isSamePersonAs(Official other) {
        return name.equalsIgnoreCase(other.name)
                && birthYear == other.birthYear
                && term.meets(other.term);
    }
}
