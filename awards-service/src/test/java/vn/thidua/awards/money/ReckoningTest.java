package vn.thidua.awards.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.Money;
import vn.thidua.awards.money.RewardRules.HouseholdRounding;

/** The money of Nghị định 152/2025/NĐ-CP, Điều 49. */
class ReckoningTest {

    private static final BaseSalaries SALARIES =
            new BaseSalaries(
                    List.of(
                            salary("2026-07-01", 2_530_000),
                            salary("2019-07-01", 1_490_000),
                            salary("2023-07-01", 1_800_000),
                            salary("2024-07-01", 2_340_000)));

    private static BaseSalary salary(String from, long dong) {
        return new BaseSalary(LocalDate.parse(from), dong, "Nghị định", Certainty.VERIFIED);
    }

    private static Reckoning on(String day, HouseholdRounding household) {
        return new Reckoning(
                SALARIES.on(LocalDate.parse(day)).orElseThrow(),
                new RewardRules(10_000, new BigDecimal("1.5"), household));
    }

    private static Reckoning on(String day) {
        return on(day, HouseholdRounding.ONCE_AT_THE_END);
    }

    private static Claim claim(
            String line, Award.Kind kind, Award.Subject subject, String period, String times) {
        Optional<Money.Multiple> multiple =
                Optional.of(new Money.Multiple(new BigDecimal(times), Certainty.VERIFIED));
        return new Claim(
                line,
                "Nguyễn Thị Hoa",
                kind,
                subject,
                period,
                new Money(multiple, multiple, "Điều 49"),
                Optional.empty());
    }

    private static Claim title(String line, String period, String times) {
        return claim(line, Award.Kind.TITLE, Award.Subject.INDIVIDUAL, period, times);
    }

    private static List<Long> sums(Reckoning reckoning, Claim... claims) {
        return reckoning.of(List.of(claims)).stream().map(Reward::dong).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0.3,  710000,  760000", // LĐTT
        "0.8,  1880000, 2030000", // TTLĐTT
        "1.0,  2340000, 2530000", // CSTĐCS
        "1.5,  3510000, 3800000", // TTLĐXS
        "3.0,  7020000, 7590000", // CSTĐ tỉnh
        "8.0,  18720000, 20240000", // Cờ tỉnh
        "4.5,  10530000, 11390000", // CSTĐTQ
        "12.0, 28080000, 30360000" // Cờ Chính phủ
    })
    void the_check_values_come_out(String times, long since2024, long since2026) {
        Claim claim = title("1", "2024", times);
        assertThat(sums(on("2024-07-01"), claim)).containsExactly(since2024);
        assertThat(sums(on("2026-06-30"), claim)).containsExactly(since2024);
        assertThat(sums(on("2026-07-01"), claim)).containsExactly(since2026);
    }

    @Test
    void the_base_salary_of_the_day_of_the_decision_counts() {
        Claim claim = title("1", "2023", "1.0");
        assertThat(sums(on("2023-06-30"), claim)).containsExactly(1_490_000L);
        assertThat(sums(on("2023-07-01"), claim)).containsExactly(1_800_000L);
        assertThat(sums(on("2024-06-30"), claim)).containsExactly(1_800_000L);
        assertThat(SALARIES.on(LocalDate.of(2019, 6, 30))).isEmpty();
    }

    @Test
    void sums_are_rounded_up_and_a_round_sum_stays() {
        assertThat(sums(on("2023-07-01"), title("1", "2023", "0.3"))).containsExactly(540_000L);
        assertThat(sums(on("2023-01-01"), title("1", "2022", "0.3"))).containsExactly(450_000L);
    }

    @Test
    void of_several_titles_for_one_period_only_the_highest_is_paid() {
        List<Reward> due =
                on("2024-12-20")
                        .of(List.of(title("ldtt", "2024", "0.3"), title("cstdcs", "2024", "1.0")));
        assertThat(due).extracting(Reward::dong).containsExactly(0L, 2_340_000L);
        assertThat(due.getFirst().basis()).isEqualTo(Reward.Basis.COVERED_BY_A_HIGHER_TITLE);
        assertThat(due.getFirst().words()).contains("710.000 đồng");
    }

    @Test
    void the_same_title_twice_for_one_period_is_paid_once() {
        assertThat(sums(on("2024-12-20"), title("a", "2024", "0.3"), title("b", "2024", "0.3")))
                .containsExactly(710_000L, 0L);
    }

    @Test
    void titles_for_different_periods_are_all_paid() {
        assertThat(sums(on("2024-12-20"), title("a", "2023", "0.3"), title("b", "2024", "1.0")))
                .containsExactly(710_000L, 2_340_000L);
    }

    @Test
    void several_commendations_and_a_title_beside_them_are_all_paid() {
        assertThat(
                        sums(
                                on("2024-12-20"),
                                claim(
                                        "gk1",
                                        Award.Kind.COMMENDATION,
                                        Award.Subject.INDIVIDUAL,
                                        "2024",
                                        "0.3"),
                                claim(
                                        "gk2",
                                        Award.Kind.COMMENDATION,
                                        Award.Subject.INDIVIDUAL,
                                        "2024",
                                        "0.3"),
                                title("cstdcs", "2024", "1.0")))
                .containsExactly(710_000L, 710_000L, 2_340_000L);
    }

    @Test
    void another_recipient_does_not_matter() {
        Claim other =
                new Claim(
                        "b",
                        "Trần Văn Bình",
                        Award.Kind.TITLE,
                        Award.Subject.INDIVIDUAL,
                        "2024",
                        title("b", "2024", "1.0").money(),
                        Optional.empty());
        assertThat(sums(on("2024-12-20"), title("a", "2024", "0.3"), other))
                .containsExactly(710_000L, 2_340_000L);
    }

    @Test
    void when_the_sum_of_a_household_is_rounded_is_a_setting() {
        Claim household =
                claim("1", Award.Kind.COMMENDATION, Award.Subject.HOUSEHOLD, "2024", "0.3");
        assertThat(sums(on("2024-12-20", HouseholdRounding.ONCE_AT_THE_END), household))
                .containsExactly(1_060_000L);
        assertThat(sums(on("2024-12-20", HouseholdRounding.BEFORE_THE_FACTOR), household))
                .containsExactly(1_070_000L);
    }

    @Test
    void the_sum_of_the_province_is_paid_as_it_is() {
        Claim national = title("1", "2024", "0.3");
        Claim provincial =
                new Claim(
                        "1",
                        national.recipient(),
                        national.kind(),
                        national.subject(),
                        national.period(),
                        Money.NONE,
                        Optional.of(1_234_567L));
        assertThat(sums(on("2024-12-20"), provincial)).containsExactly(1_234_567L);
    }

    @Test
    void what_nobody_has_set_is_said_not_guessed() {
        Claim unknown =
                new Claim(
                        "1",
                        "Hộ ông Nam",
                        Award.Kind.TITLE,
                        Award.Subject.HOUSEHOLD,
                        "2024",
                        Money.NONE,
                        Optional.empty());
        Reward due = on("2024-12-20").of(List.of(unknown)).getFirst();
        assertThat(due.basis()).isEqualTo(Reward.Basis.NOT_SET);
        assertThat(due.words()).contains("Chưa có mức");
    }

    @Test
    void two_base_salaries_from_one_day_are_no_data() {
        assertThatThrownBy(
                        () ->
                                new BaseSalaries(
                                        List.of(salary("2024-07-01", 1), salary("2024-07-01", 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
