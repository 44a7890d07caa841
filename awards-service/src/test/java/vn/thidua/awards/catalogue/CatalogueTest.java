package vn.thidua.awards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void an_entry_holds_from_its_first_day_until_the_day_before_its_end() {
        Award award = entry(NEW_YEAR, Optional.of(REFORM));

        assertThat(award.validOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(award.validOn(NEW_YEAR)).isTrue();
        assertThat(award.validOn(REFORM.minusDays(1))).isTrue();
        assertThat(award.validOn(REFORM)).isFalse();
    }

    @Test
    void the_day_decides_which_entry_holds() {
        Catalogue catalogue =
                new Catalogue(
                        List.of(
                                entry(NEW_YEAR, Optional.of(REFORM)),
                                entry(REFORM, Optional.empty())));

        assertThat(catalogue.on(REFORM)).hasSize(1);
        assertThat(catalogue.on(REFORM).getFirst().validFrom()).isEqualTo(REFORM);
        assertThat(catalogue.on(NEW_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void two_entries_of_a_code_on_the_same_day_are_refused() {
        assertThatThrownBy(
                        () ->
                                new Catalogue(
                                        List.of(
                                                entry(NEW_YEAR, Optional.empty()),
                                                entry(REFORM, Optional.empty()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> entry(REFORM, Optional.of(NEW_YEAR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ten_of_eleven_members_pass_nine_tenths_and_nine_do_not() {
        Vote nineTenths = new Vote(9, 10, Vote.Council.PROVINCE_OR_MINISTRY);
        Vote eightTenths = new Vote(8, 10, Vote.Council.PROPOSING);

        assertThat(nineTenths.passedBy(10, 11)).isTrue();
        assertThat(nineTenths.passedBy(9, 11)).isFalse();
        assertThat(eightTenths.passedBy(9, 11)).isTrue();
    }

    private static Award entry(LocalDate from, Optional<LocalDate> to) {
        return new Award(
                new AwardCode("GK"),
                "Giấy khen",
                Award.Group.COMMENDATION_PAPER,
                90,
                true,
                List.of(Award.Subject.INDIVIDUAL),
                List.of(Award.Decider.COMMUNE),
                "Điều 75",
                Certainty.VERIFIED,
                "",
                Optional.empty(),
                Money.NONE,
                0,
                List.of(),
                List.of(),
                from,
                to);
    }
}
