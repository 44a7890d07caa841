package vn.thidua.reporting.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;

class WorkforceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final LocalDate BEGUN = LocalDate.of(2020, 3, 1);

    @Test
    void a_list_that_is_right_may_be_stored() {
        assertThat(officials(anh(BEGUN, BEGUN, Optional.empty()))).isEmpty();
        assertThat(officials()).isEmpty();
    }

    @Test
    void everybody_needs_a_name_for_the_units_own_use() {
        assertThat(officials(official(" ", 1985, BEGUN, BEGUN, Optional.empty())))
                .containsExactly(new Flaw("officials/0/name", WorkforceReason.NAME_MISSING));
    }

    @Test
    void an_age_that_cannot_be_is_refused() {
        assertThat(officials(official("N.V.A", 2003, BEGUN, BEGUN, Optional.empty())))
                .containsExactly(new Flaw("officials/0/birthYear", WorkforceReason.TOO_YOUNG));
        assertThat(officials(official("N.V.A", 1943, BEGUN, BEGUN, Optional.empty())))
                .containsExactly(new Flaw("officials/0/birthYear", WorkforceReason.TOO_OLD));
        assertThat(officials(official("N.V.A", 2002, BEGUN, BEGUN, Optional.empty()))).isEmpty();
        assertThat(
                        officials(
                                official(
                                        "N.V.A",
                                        1943,
                                        BEGUN,
                                        BEGUN,
                                        Optional.of(LocalDate.of(2023, 1, 1)))))
                .isEmpty();
    }

    @Test
    void the_work_is_taken_up_before_it_is_done_in_the_unit() {
        assertThat(officials(anh(BEGUN.plusDays(1), BEGUN, Optional.empty())))
                .containsExactly(new Flaw("officials/0/since", WorkforceReason.SINCE_AFTER_FROM));
    }

    @Test
    void a_term_goes_forward_and_has_begun() {
        assertThat(officials(anh(BEGUN, BEGUN, Optional.of(BEGUN.minusDays(1)))))
                .containsExactly(new Flaw("officials/0/to", WorkforceReason.TERM_REVERSED));
        assertThat(officials(anh(BEGUN, TODAY.plusDays(1), Optional.empty())))
                .containsExactly(new Flaw("officials/0/from", WorkforceReason.NOT_BEGUN));
        assertThat(officials(anh(BEGUN, TODAY, Optional.empty()))).isEmpty();
    }

    @Test
    void nobody_stands_twice_at_the_same_time() {
        Official first = anh(BEGUN, BEGUN, Optional.of(LocalDate.of(2022, 1, 1)));
        assertThat(officials(first, anh(BEGUN, LocalDate.of(2022, 1, 1), Optional.empty())))
                .containsExactly(new Flaw("officials/1/name", WorkforceReason.TWICE));
        assertThat(officials(first, anh(BEGUN, LocalDate.of(2022, 1, 2), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_body_needs_a_name_too() {
        Workforce list =
                new Workforce(
                        new TenantId("P33"),
                        List.of(
                                new Body(
                                        "",
                                        BodyKind.PROVINCIAL_BOARD,
                                        new Term(BEGUN, Optional.empty()))),
                        List.of(),
                        0);
        assertThat(list.flaws(TODAY))
                .containsExactly(new Flaw("bodies/0/name", WorkforceReason.BODY_NAME_MISSING));
    }

    @Test
    void who_leaves_on_the_last_day_of_the_year_still_counts_in_it() {
        LocalDate end = LocalDate.of(2023, 12, 31);
        assertThat(list(anh(BEGUN, BEGUN, Optional.of(end))).on(end).officials()).hasSize(1);
        assertThat(list(anh(BEGUN, BEGUN, Optional.of(end.minusDays(1)))).on(end).officials())
                .isEmpty();
        assertThat(list(anh(BEGUN, end, Optional.empty())).on(end).officials()).hasSize(1);
        assertThat(list(anh(BEGUN, end.plusDays(1), Optional.empty())).on(end).officials())
                .isEmpty();
    }

    @Test
    void years_of_service_are_full_years_at_the_end_of_the_day() {
        LocalDate end = LocalDate.of(2024, 12, 31);
        assertThat(anh(LocalDate.of(2020, 1, 1), BEGUN, Optional.empty()).seniorityOn(end))
                .isEqualTo(5);
        assertThat(anh(LocalDate.of(2020, 1, 2), BEGUN, Optional.empty()).seniorityOn(end))
                .isEqualTo(4);
    }

    private static List<Flaw> officials(Official... officials) {
        return list(officials).flaws(TODAY);
    }

    private static Workforce list(Official... officials) {
        return new Workforce(new TenantId("P33"), List.of(), Arrays.asList(officials), 0);
    }

    private static Official anh(LocalDate since, LocalDate from, Optional<LocalDate> to) {
        return official("N.V.Anh", 1985, since, from, to);
    }

    private static Official official(
            String name, int birthYear, LocalDate since, LocalDate from, Optional<LocalDate> to) {
        return new Official(
                name,
                true,
                birthYear,
                Education.UNIVERSITY,
                Post.PART_TIME,
                since,
                new Term(from, to));
    }
}
