package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.plan.Given.COMMUNE;
import static vn.thidua.plans.plan.Given.DISTRICT;
import static vn.thidua.plans.plan.Given.PROVINCE;
import static vn.thidua.plans.plan.Given.SISTER;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.unit.UnitId;

class ReadRuleTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 4, 15);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 4, 15);

    /** Both ways to ask must agree: one document, and the shares that lists are made from. */
    private static boolean reads(UnitId reader, UnitId owner, LocalDate issuedOn, LocalDate today) {
        ReadRule rule = new ReadRule(Given.TREE, today);
        boolean shared =
                Stream.concat(rule.above(reader).stream(), rule.below(reader).stream())
                        .anyMatch(
                                share ->
                                        share.unit().equals(owner)
                                                && share.issued().covers(issuedOn));
        boolean asked = rule.mayReadIssued(reader, owner, issuedOn);
        assertThat(shared).isEqualTo(asked);
        return asked;
    }

    @Test
    void one_reads_what_superiors_and_subordinates_issued() {
        assertThat(reads(COMMUNE, DISTRICT, IN_2024, IN_2024)).isTrue();
        assertThat(reads(COMMUNE, PROVINCE, IN_2024, IN_2024)).isTrue();
        assertThat(reads(PROVINCE, COMMUNE, IN_2024, IN_2024)).isTrue();
        assertThat(reads(DISTRICT, COMMUNE, IN_2024, IN_2024)).isTrue();
    }

    @Test
    void one_reads_nothing_of_neighbours_or_of_other_provinces() {
        UnitId stranger = new UnitId("C03000");

        assertThat(reads(COMMUNE, SISTER, IN_2024, IN_2024)).isFalse();
        assertThat(reads(DISTRICT, new UnitId("D332"), IN_2024, IN_2024)).isFalse();
        assertThat(reads(stranger, COMMUNE, IN_2024, IN_2024)).isFalse();
        assertThat(reads(PROVINCE, stranger, IN_2024, IN_2024)).isFalse();
    }

    @Test
    void the_time_in_which_units_belonged_together_counts_after_it_is_over() {
        assertThat(reads(DISTRICT, COMMUNE, IN_2024, IN_2026)).isTrue();
        assertThat(reads(DISTRICT, COMMUNE, IN_2026, IN_2026)).isFalse();
        assertThat(reads(COMMUNE, DISTRICT, IN_2024, IN_2026)).isTrue();
        assertThat(reads(PROVINCE, COMMUNE, IN_2026, IN_2026)).isTrue();
    }
}
