package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import vn.thidua.awards.subject.PeriodKind;

/** Kỳ xét: a calendar year, or a school year named by the year in which it begins. */
public record Period(PeriodKind kind, int year) implements Comparable<Period> {

    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::first).thenComparing(Period::kind);

    /** Năm học begins on 1 September; what is left of August belongs to the one before. */
    public LocalDate first() {
        return switch (kind) {
            case CALENDAR_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case SCHOOL_YEAR -> LocalDate.of(year, Month.SEPTEMBER, 1);
        };
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    Period plus(int years) {
        return new Period(kind, year + years);
    }

    /** Liên tục: the next one begins before a day is lost, also where somebody leaves a school for an office. */
    boolean joins(Period next) {
        return first().isBefore(next.first()) && !next.first().isAfter(last().plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    /** As officials say it. */
    public String words() {
        return switch (kind) {
            case CALENDAR_YEAR -> "năm " + year;
            case SCHOOL_YEAR -> "năm học " + year + "–" + (year + 1);
        };
    }
}
