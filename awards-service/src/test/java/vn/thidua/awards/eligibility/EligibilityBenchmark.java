package vn.thidua.awards.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.NationalRules;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.Rating;

/**
 * How long the conditions of an award take for 10,000 nominees, with 5, 10, 20 and 40 years of history each: {@code
 * -Dtest=EligibilityBenchmark}. Making careers of stored facts and asking about them are measured apart.
 */
class EligibilityBenchmark {

    private static final int NOMINEES = 10_000;
    private static final int RUNS = 9;
    private static final int YEAR = 2023;
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final List<Career.Scope> SCOPES = List.of(Career.Scope.values());
    private static final Eligibility LAW = NationalRules.eligibility();

    @Test
    void ten_thousand_nominees() {
        for (String award : List.of("CSTDCS", "CSTD_TINH", "BK_TTG")) {
            double ten = 0;
            for (int years : List.of(10, 5, 10, 20, 40)) {
                List<Career.Facts> facts = facts(years);
                List<Career> careers = facts.stream().map(Career::new).toList();
                double made = median(() -> facts.stream().map(Career::new).toList().size());
                double asked = median(() -> ask(careers, award));
                ten = years == 10 ? asked : ten;
                System.out.printf(
                        "%s, %d nominees, %d years: careers %.0f ms, conditions %.0f ms (%.1f us each), to 10 years %.2f%n",
                        award, NOMINEES, years, made, asked, asked * 1000 / NOMINEES, asked / ten);
            }
        }
    }

    private static int ask(List<Career> careers, String award) {
        Question question =
                new Question(
                        new AwardCode(award),
                        MeritKind.ACHIEVEMENT,
                        new Period(careers.getFirst().facts().period(), YEAR),
                        DAY);
        int findings = 0;
        for (Career career : careers) {
            if (LAW.of(career, question) instanceof EligibilityOutcome.Compared(var verdict)) {
                findings += verdict.findings().size();
            }
        }
        return findings;
    }

    private interface Work {
        int done();
    }

    private static double median(Work work) {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            assertThat(work.done()).isPositive();
            millis[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    /** Lives of officials: a rating and a title nearly every year, an initiative every third, few disciplines. */
    private static List<Career.Facts> facts(int years) {
        Random random = new Random(7);
        List<Career.Facts> all = new ArrayList<>(NOMINEES);
        for (int nominee = 0; nominee < NOMINEES; nominee++) {
            Careering told = Careering.person();
            for (int year = YEAR - years + 1; year <= YEAR; year++) {
                told.rated(rating(random), year).received("LDTT", year);
                if (random.nextInt(10) < 7) {
                    told.received("CSTDCS", year);
                }
                if (random.nextInt(3) == 0) {
                    told.invented(SCOPES.get(random.nextInt(SCOPES.size())), year);
                }
                if (random.nextInt(8) == 0) {
                    told.received("BK_TINH", year);
                }
            }
            if (random.nextInt(50) == 0) {
                told.revoked("CSTDCS", YEAR - 1);
            }
            all.add(told.career().facts());
        }
        return all;
    }

    private static Rating rating(Random random) {
        return random.nextInt(12) == 0
                ? Rating.COMPLETED
                : random.nextInt(4) == 0 ? Rating.COMPLETED_EXCELLENTLY : Rating.COMPLETED_WELL;
    }
}
