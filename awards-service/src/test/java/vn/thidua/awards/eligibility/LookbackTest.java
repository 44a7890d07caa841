package vn.thidua.awards.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.NationalRules;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;

/** What is read of a long career is enough, or it is said that it was not. */
class LookbackTest {

    private static final Eligibility LAW = NationalRules.eligibility();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final int YEAR = 2023;
    private static final List<MeritKind> MERITS = List.of(MeritKind.values());

    @Test
    void a_part_of_a_career_is_answered_as_the_whole_or_asks_for_it() {
        Random random = new Random(11);
        List<Award> all = NationalRules.catalogue().on(DAY);
        int enough = 0;
        int beyond = 0;
        for (int turn = 0; turn < 4000; turn++) {
            Career whole = somebody(random);
            AwardCode award = all.get(random.nextInt(all.size())).code();
            Question asked =
                    new Question(
                            award,
                            random.nextInt(3) > 0 ? MeritKind.ACHIEVEMENT : any(random, MERITS),
                            new Period(whole.facts().period(), YEAR - random.nextInt(3)),
                            DAY);
            Career part = part(whole, lookback(award, asked.period().year()));
            EligibilityOutcome answer = LAW.of(part, asked);
            if (part.lookedBeyond()) {
                beyond++;
            } else {
                enough++;
                assertThat(answer).as("turn %d: %s", turn, asked).isEqualTo(LAW.of(whole, asked));
            }
        }
        assertThat(enough).as("a part is mostly enough").isGreaterThan(3000);
        assertThat(beyond).as("and sometimes not").isPositive();
    }

    @Test
    void three_titles_of_late_are_found_without_the_twenty_years_before() {
        Career long40 =
                Careering.person()
                        .received("CSTDCS", years(1984, YEAR))
                        .rated(Rating.COMPLETED_WELL, years(1984, YEAR))
                        .career();
        Career part = part(long40, lookback(new AwardCode("CSTD_TINH"), YEAR));
        assertThat(part.facts().received()).hasSizeLessThan(12);
        assertThat(LAW.of(part, asked("CSTD_TINH"))).isEqualTo(LAW.of(long40, asked("CSTD_TINH")));
        assertThat(part.lookedBeyond()).isFalse();
    }

    @Test
    void a_title_of_long_ago_is_not_said_to_be_none() {
        Career old = Careering.person().received("CSTDCS", 2005).career();
        Career part = part(old, lookback(new AwardCode("CSTD_TINH"), YEAR));
        assertThat(part.facts().received()).isEmpty();
        var _ = LAW.of(part, asked("CSTD_TINH"));
        assertThat(part.lookedBeyond()).isTrue();
    }

    @Test
    void what_counts_whenever_it_was_given_is_read_whenever_it_was_given() {
        Lookback medals = lookback(new AwardCode("BK_TTG"), YEAR);
        assertThat(medals.ever()).contains(new AwardCode("BK_TINH"));
        assertThat(medals.lately()).containsExactly(new AwardCode("CSTDCS"));
    }

    private static Question asked(String award) {
        return new Question(
                new AwardCode(award),
                MeritKind.ACHIEVEMENT,
                new Period(PeriodKind.CALENDAR_YEAR, YEAR),
                DAY);
    }

    private static Lookback lookback(AwardCode award, int year) {
        return LAW.lookback(award, DAY, year, Optional.empty());
    }

    /** As the register gives it. */
    private static Career part(Career whole, Lookback read) {
        Career.Facts facts = whole.facts();
        return new Career(
                new Career.Facts(
                        facts.kind(),
                        facts.period(),
                        facts.ratings(),
                        facts.received().stream().filter(each -> isRead(each, read)).toList(),
                        facts.inventions(),
                        facts.sanctions(),
                        facts.concerns(),
                        facts.leaves(),
                        facts.shares()),
                read);
    }

    private static boolean isRead(Career.Received each, Lookback read) {
        boolean plain = !each.revoked() && each.kind().isGroundForMerit();
        return read.ever().contains(each.award())
                || (read.lately().contains(each.award())
                        && (!plain || each.period().year() >= read.since()));
    }

    private static Career somebody(Random random) {
        Careering told = random.nextInt(4) == 0 ? Careering.teacher() : Careering.person();
        int first = 1985 + random.nextInt(35);
        int often = 1 + random.nextInt(9);
        for (int year = first; year <= YEAR + 1; year++) {
            if (random.nextInt(10) < 9) {
                told.rated(any(random, List.of(Rating.values())), year);
            }
            for (String title : List.of("LDTT", "CSTDCS", "BK_TINH", "CSTD_TINH", "BK_TTG")) {
                if (random.nextInt(10) < often) {
                    switch (random.nextInt(8)) {
                        case 0 -> told.revoked(title, year);
                        case 1 ->
                                told.received(
                                        title,
                                        any(random, MERITS),
                                        any(random, List.of(PeriodKind.values())),
                                        year);
                        default -> told.received(title, year);
                    }
                }
                often = title.equals("CSTDCS") ? 1 : often;
            }
        }
        if (random.nextInt(5) == 0) {
            LocalDate from = LocalDate.of(2000 + random.nextInt(23), 3, 1);
            told.disciplined(from, Optional.of(from.plusYears(1)));
        }
        if (random.nextInt(5) == 0) {
            LocalDate from = LocalDate.of(2010 + random.nextInt(12), 3, 1);
            told.onLeave(from, from.plusMonths(6));
        }
        return told.career();
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static int[] years(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }
}
