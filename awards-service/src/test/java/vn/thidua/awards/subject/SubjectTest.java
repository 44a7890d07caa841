package vn.thidua.awards.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.cipher.AesCitizenNumbers;
import vn.thidua.platform.tenancy.TenantId;

class SubjectTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final TenantId UNIT = new TenantId("C12418");
    private static final CitizenNumbers NUMBERS =
            new AesCitizenNumbers(List.of("s".repeat(40)), "i".repeat(40));
    private static final Subject.Desk DESK = new Subject.Desk(TODAY, Set.of("001", "033"), NUMBERS);

    private static Card person(String name, OptionalInt born, Optional<String> number) {
        return new Card(
                SubjectKind.PERSON,
                name,
                "Công chức Văn phòng",
                PeriodKind.CALENDAR_YEAR,
                Optional.of(PersonCategory.DIRECT_WORKER),
                Optional.of(Gender.FEMALE),
                born,
                number,
                false,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Card woman(String number, int born) {
        return person("Phạm Thị Thúy", OptionalInt.of(born), Optional.of(number));
    }

    private static Card collective(OptionalInt members, OptionalInt women) {
        return new Card(
                SubjectKind.COLLECTIVE,
                "Trường Tiểu học Minh Tiến",
                "",
                PeriodKind.SCHOOL_YEAR,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                members,
                women);
    }

    private static Subject registered(String id, Card card) {
        return Subject.register(new SubjectId(id), UNIT, card, DESK)
                        instanceof SubjectOutcome.Done(var subject)
                ? subject
                : org.assertj.core.api.Assertions.fail("refused");
    }

    private static List<SubjectReason> refusals(SubjectOutcome outcome) {
        return outcome instanceof SubjectOutcome.Refused(var flaws)
                ? flaws.stream().map(Flaw::reason).toList()
                : List.of();
    }

    private static List<SubjectReason> refusals(Card card) {
        return refusals(Subject.register(new SubjectId("new"), UNIT, card, DESK));
    }

    @Test
    void a_person_without_category_or_gender_is_refused() {
        Card bare =
                new Card(
                        SubjectKind.PERSON,
                        " ",
                        "",
                        PeriodKind.CALENDAR_YEAR,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        false,
                        OptionalInt.empty(),
                        OptionalInt.empty());
        assertThat(refusals(bare))
                .containsExactly(
                        SubjectReason.NAME_MISSING,
                        SubjectReason.CATEGORY_MISSING,
                        SubjectReason.GENDER_MISSING);
    }

    @Test
    void a_year_of_birth_lies_between_1900_and_today() {
        assertThat(refusals(person("An", OptionalInt.of(2025), Optional.empty())))
                .containsExactly(SubjectReason.BIRTH_YEAR_IN_FUTURE);
        assertThat(refusals(person("An", OptionalInt.of(1899), Optional.empty())))
                .containsExactly(SubjectReason.BIRTH_YEAR_TOO_EARLY);
    }

    @Test
    void a_citizen_number_is_held_against_form_place_gender_and_year_of_birth() {
        assertThat(refusals(woman("03318512345", 1985)))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_FORM);
        assertThat(refusals(woman("003185123456", 1985)))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_PLACE);
        assertThat(refusals(woman("033085123456", 1985)))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_GENDER);
        assertThat(refusals(woman("033186123456", 1985)))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_BIRTH_YEAR);
        // a girl born in 2085
        assertThat(refusals(person("An", OptionalInt.empty(), Optional.of("033385123456"))))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_BIRTH_YEAR);
        assertThat(refusals(woman("033 185 123 456", 1985))).isEmpty();
        assertThat(refusals(woman("033301123456", 2001))).isEmpty();
        // born abroad
        assertThat(refusals(woman("127185123456", 1985))).isEmpty();
    }

    @Test
    void the_number_that_stays_must_fit_what_is_corrected() {
        Subject subject = registered("a", woman("033185123456", 1985));
        Card older = person("Phạm Thị Thúy", OptionalInt.of(1980), Optional.empty());
        assertThat(refusals(subject.correct(older, DESK)))
                .containsExactly(SubjectReason.CITIZEN_NUMBER_BIRTH_YEAR);
        Card without = person("Phạm Thị Thúy", OptionalInt.of(1980), Optional.of(""));
        assertThat(subject.correct(without, DESK))
                .isInstanceOfSatisfying(
                        SubjectOutcome.Done.class,
                        done -> assertThat(done.subject().citizenNumber()).isEmpty());
    }

    @Test
    void what_a_subject_is_stays() {
        assertThat(
                        refusals(
                                registered(
                                                "a",
                                                collective(
                                                        OptionalInt.empty(), OptionalInt.empty()))
                                        .correct(woman("033185123456", 1985), DESK)))
                .containsExactly(SubjectReason.KIND_FIXED);
    }

    @Test
    void a_collective_has_no_more_women_than_members() {
        assertThat(refusals(collective(OptionalInt.of(10), OptionalInt.of(11))))
                .containsExactly(SubjectReason.WOMEN_ABOVE_MEMBERS);
        assertThat(refusals(collective(OptionalInt.of(0), OptionalInt.empty())))
                .containsExactly(SubjectReason.MEMBERS_FLAWED);
        assertThat(refusals(collective(OptionalInt.of(1_000_001), OptionalInt.empty())))
                .containsExactly(SubjectReason.MEMBERS_FLAWED);
        Subject subject = registered("a", collective(OptionalInt.of(10), OptionalInt.of(7)));
        assertThat(((Profile.Collective) subject.profile()).womenAtLeast(70)).isTrue();
        assertThat(((Profile.Collective) subject.profile()).womenAtLeast(71)).isFalse();
    }

    @Test
    void the_same_person_is_recognised_in_spite_of_spelling() {
        Subject thuy =
                registered("a", person("Phạm Thị Thúy", OptionalInt.of(1985), Optional.empty()));
        assertThat(
                        thuy.mayBe(
                                registered(
                                        "b",
                                        person(
                                                "PHẠM THỊ THUÝ ",
                                                OptionalInt.empty(),
                                                Optional.empty()))))
                .isTrue();
        assertThat(
                        thuy.mayBe(
                                registered(
                                        "b",
                                        person(
                                                "pham thi thúi",
                                                OptionalInt.of(1986),
                                                Optional.empty()))))
                .isFalse();
        assertThat(
                        thuy.mayBe(
                                registered(
                                        "b",
                                        person(
                                                "Phạm Thị Thúy",
                                                OptionalInt.of(1985),
                                                Optional.empty()))))
                .as("of the same year")
                .isTrue();
        Subject known = registered("c", woman("033185123456", 1985));
        Subject married =
                registered(
                        "d",
                        person(
                                "Phạm Thị Thuỳ Dương",
                                OptionalInt.of(1985),
                                Optional.of("033185123456")));
        assertThat(known.mayBe(married)).isTrue();
        assertThat(known.mayBe(registered("e", woman("033185000000", 1985)))).isFalse();
    }

    @Test
    void who_was_told_apart_is_not_proposed_again() {
        Subject one = registered("a", person("An", OptionalInt.empty(), Optional.empty()));
        Subject other = registered("b", person("An", OptionalInt.empty(), Optional.empty()));
        assertThat(one.tellApart(other))
                .isInstanceOfSatisfying(
                        SubjectOutcome.Done.class,
                        done -> {
                            assertThat(done.subject().mayBe(other)).isFalse();
                            assertThat(other.mayBe(done.subject())).isFalse();
                        });
        assertThat(refusals(one.tellApart(one))).containsExactly(SubjectReason.SAME_SUBJECT);
    }

    @Test
    void merging_is_refused_where_it_makes_no_sense_and_can_be_taken_back() {
        Subject one = registered("a", person("An", OptionalInt.empty(), Optional.empty()));
        Subject other = registered("b", person("An", OptionalInt.empty(), Optional.empty()));
        Subject school = registered("c", collective(OptionalInt.empty(), OptionalInt.empty()));
        assertThat(refusals(one.merge(one))).containsExactly(SubjectReason.SAME_SUBJECT);
        assertThat(refusals(one.merge(school))).containsExactly(SubjectReason.OTHER_KIND);
        assertThat(refusals(one.separate())).containsExactly(SubjectReason.NOT_MERGED);
        Subject merged = ((SubjectOutcome.Done) one.merge(other)).subject();
        assertThat(refusals(merged.merge(other))).containsExactly(SubjectReason.ALREADY_MERGED);
        Subject third = registered("d", person("An", OptionalInt.empty(), Optional.empty()));
        assertThat(refusals(third.merge(merged))).containsExactly(SubjectReason.ALREADY_MERGED);
        assertThat(((SubjectOutcome.Done) merged.separate()).subject()).isEqualTo(one);
    }

    @Test
    void a_history_that_cannot_be_is_refused_place_by_place() {
        Subject subject = registered("a", person("An", OptionalInt.empty(), Optional.empty()));
        History flawed =
                new History(
                        List.of(
                                rated(2023, Rating.COMPLETED_WELL),
                                rated(2023, Rating.COMPLETED),
                                rated(2025, Rating.COMPLETED),
                                rated(1900, Rating.COMPLETED)),
                        List.of(
                                new History.Initiative(
                                        "1",
                                        History.InitiativeKind.INITIATIVE,
                                        "",
                                        History.Scope.GRASSROOTS,
                                        2023,
                                        "",
                                        Optional.empty())),
                        List.of(new History.Discipline("", TODAY, Optional.of(TODAY.minusDays(1)))),
                        List.of(
                                new History.Concern(
                                        History.ConcernKind.VIOLATION,
                                        "",
                                        "",
                                        TODAY.plusDays(1),
                                        Optional.empty(),
                                        History.Severity.BLOCK)),
                        List.of(new History.Leave(TODAY, TODAY.minusDays(1))));
        assertThat(subject.tell(flawed, TODAY))
                .isEqualTo(
                        new SubjectOutcome.Refused(
                                List.of(
                                        new Flaw("ratings/1/year", SubjectReason.RATED_TWICE),
                                        new Flaw("ratings/2/year", SubjectReason.YEAR_IN_FUTURE),
                                        new Flaw("ratings/3/year", SubjectReason.YEAR_TOO_EARLY),
                                        new Flaw(
                                                "initiatives/0/title", SubjectReason.TITLE_MISSING),
                                        new Flaw(
                                                "initiatives/0/certificate",
                                                SubjectReason.CERTIFICATE_MISSING),
                                        new Flaw("disciplines/0/form", SubjectReason.FORM_MISSING),
                                        new Flaw(
                                                "disciplines/0/until",
                                                SubjectReason.DATES_REVERSED),
                                        new Flaw("concerns/0/what", SubjectReason.WHAT_MISSING),
                                        new Flaw("concerns/0/source", SubjectReason.SOURCE_MISSING),
                                        new Flaw("concerns/0/from", SubjectReason.DATE_IN_FUTURE),
                                        new Flaw("leaves/0/until", SubjectReason.DATES_REVERSED))));
        Subject school = registered("c", collective(OptionalInt.empty(), OptionalInt.empty()));
        assertThat(
                        refusals(
                                school.tell(
                                        new History(
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of(new History.Leave(TODAY, TODAY))),
                                        TODAY)))
                .containsExactly(SubjectReason.NOT_A_PERSON);
    }

    private static History.YearlyRating rated(int year, Rating rating) {
        return new History.YearlyRating(PeriodKind.CALENDAR_YEAR, year, rating, "");
    }

    @Test
    void a_rating_replaces_the_years_former_one_and_merged_entries_are_read_as_one() {
        History one = History.NONE.rated(rated(2022, Rating.COMPLETED));
        History other =
                History.NONE
                        .rated(rated(2022, Rating.COMPLETED_WELL))
                        .rated(rated(2023, Rating.COMPLETED_EXCELLENTLY));
        assertThat(one.rated(rated(2022, Rating.COMPLETED_WELL)).ratings()).hasSize(1);
        assertThat(
                        one.rated(
                                        new History.YearlyRating(
                                                PeriodKind.SCHOOL_YEAR,
                                                2022,
                                                Rating.COMPLETED_WELL,
                                                ""))
                                .ratings())
                .as("a school year is another year")
                .hasSize(2);
        History.Leave leave = new History.Leave(TODAY, TODAY);
        History left = new History(List.of(), List.of(), List.of(), List.of(), List.of(leave));
        assertThat(left.with(left).leaves()).as("entered in both").containsExactly(leave);
        assertThat(one.with(other).ratings())
                .extracting(History.YearlyRating::rating)
                .containsExactly(Rating.COMPLETED, Rating.COMPLETED_EXCELLENTLY);
    }

    @Test
    void an_initiative_is_relied_on_once() {
        History.Initiative initiative =
                new History.Initiative(
                        "1",
                        History.InitiativeKind.INITIATIVE,
                        "Một cửa lưu động",
                        History.Scope.GRASSROOTS,
                        2023,
                        "12/QĐ",
                        Optional.empty());
        History.Use first = new History.Use(new AwardCode("CSTDCS"), 2023);
        History known =
                new History(List.of(), List.of(initiative), List.of(), List.of(), List.of());
        assertThat(
                        known.used("1", first)
                                .used("1", new History.Use(new AwardCode("BK_TINH"), 2024))
                                .initiatives()
                                .getFirst()
                                .used())
                .contains(first);
        History relied = known.used("1", first);
        assertThat(relied.freed("1", first)).as("cancelled").isEqualTo(known);
        assertThat(relied.freed("2", first)).as("another initiative").isEqualTo(relied);
        assertThat(relied.freed("1", new History.Use(first.award(), 2022)))
                .as("another award's ground")
                .isEqualTo(relied);
    }

    @Test
    void a_discipline_or_concern_holds_through_its_last_day() {
        History.Discipline cautioned =
                new History.Discipline("Khiển trách", TODAY, Optional.of(TODAY.plusYears(1)));
        assertThat(cautioned.holdsOn(TODAY)).isTrue();
        assertThat(cautioned.holdsOn(TODAY.plusYears(1))).isTrue();
        assertThat(cautioned.holdsOn(TODAY.plusYears(1).plusDays(1))).isFalse();
        assertThat(new History.Discipline("", TODAY, Optional.empty()).holdsOn(TODAY.plusYears(9)))
                .isTrue();
    }

    @Test
    void a_sealed_number_opens_for_its_subject_only_and_with_the_former_key_too() {
        SubjectId id = new SubjectId("a");
        CitizenNumber number = new CitizenNumber("033185123456");
        SealedNumber sealed = NUMBERS.seal(number, id);
        assertThat(sealed.sealed()).doesNotContain("033185123456");
        assertThat(NUMBERS.open(sealed, id)).isEqualTo(number);
        assertThatThrownBy(() -> NUMBERS.open(sealed, new SubjectId("b")))
                .isInstanceOf(IllegalStateException.class);
        CitizenNumbers rotated =
                new AesCitizenNumbers(List.of("n".repeat(40), "s".repeat(40)), "i".repeat(40));
        assertThat(rotated.open(sealed, id)).isEqualTo(number);
        assertThat(rotated.index(number)).isEqualTo(sealed.index());
        assertThat(rotated.seal(number, id).keyId()).isNotEqualTo(sealed.keyId());
        CitizenNumbers other = new AesCitizenNumbers(List.of("n".repeat(40)), "i".repeat(40));
        assertThatThrownBy(() -> other.open(sealed, id)).hasMessageContaining("former secret");
        assertThatThrownBy(() -> new AesCitizenNumbers(List.of("short"), "i".repeat(40)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(number.masked()).isEqualTo("•••••••••456");
    }
}
