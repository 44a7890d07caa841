package vn.thidua.awards.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;

/** Counting in a row, against counting year by year. */
class StreakPropertiesTest {

    private static final AwardCode TITLE = new AwardCode("CSTDCS");

    @Property
    void a_row_is_as_long_as_the_years_without_a_hole(
            @ForAll @Size(max = 20) Set<@IntRange(min = 2000, max = 2023) Integer> given,
            @ForAll @IntRange(min = 2000, max = 2025) int asked,
            @ForAll @IntRange(min = 1, max = 6) int times,
            @ForAll @IntRange(max = 2) int endsWithin,
            @ForAll PeriodKind kind) {
        boolean met = unbroken(given, asked, times, endsWithin, kind) >= times;

        assertThat(met).isEqualTo(yearByYear(given, asked, endsWithin) >= times);
    }

    @Property
    void taking_one_back_never_makes_a_row_longer(
            @ForAll @Size(min = 1, max = 20) Set<@IntRange(min = 2000, max = 2023) Integer> given,
            @ForAll @IntRange(min = 2000, max = 2025) int asked,
            @ForAll @IntRange(min = 1, max = 6) int times) {
        int whole = unbroken(given, asked, times, 1, PeriodKind.CALENDAR_YEAR);
        for (int revoked : given) {
            Set<Integer> left = new TreeSet<>(given);
            left.remove(revoked);
            boolean youngestGone = left.stream().noneMatch(year -> year >= revoked);
            if (!youngestGone) {
                assertThat(unbroken(left, asked, times, 1, PeriodKind.CALENDAR_YEAR))
                        .isLessThanOrEqualTo(whole);
            }
        }
    }

    private static int yearByYear(Set<Integer> given, int asked, int endsWithin) {
        int year = asked;
        while (year >= asked - endsWithin && !given.contains(year)) {
            year--;
        }
        if (year < asked - endsWithin) {
            return 0;
        }
        int row = 0;
        while (given.contains(year)) {
            row++;
            year--;
        }
        return row;
    }

    private static int unbroken(
            Set<Integer> given, int asked, int times, int endsWithin, PeriodKind kind) {
        Careering told = kind == PeriodKind.SCHOOL_YEAR ? Careering.teacher() : Careering.person();
        given.forEach(year -> told.received(TITLE.value(), year));
        Career career = told.career();
        Question question =
                new Question(
                        TITLE,
                        MeritKind.ACHIEVEMENT,
                        new Period(kind, asked),
                        LocalDate.of(asked + 1, 12, 31));
        Grounds grounds = new Grounds(career, question, AwardCode::value);
        Rule.Consecutive rule = new Rule.Consecutive(Set.of(TITLE), times, endsWithin, 1);
        return Streak.of(grounds.counted(Set.of(TITLE), times + 1), rule, question, career)
                .unbroken();
    }
}
