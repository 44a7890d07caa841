package vn.thidua.awards.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody fills in about a subject (phiếu đối tượng), complete or not.
 *
 * @param post chức vụ, nơi công tác; address of a household
 * @param citizenNumber as typed; empty: as before; blank: taken away
 */
public record Card(
        SubjectKind kind,
        String name,
        String post,
        PeriodKind period,
        Optional<PersonCategory> category,
        Optional<Gender> gender,
        OptionalInt birthYear,
        Optional<String> citizenNumber,
        boolean enterprise,
        OptionalInt members,
        OptionalInt women) {

    private static final int FIRST_BIRTH_YEAR = 1900;
    private static final int MOST_MEMBERS = 1_000_000;

    /** The number typed, if there is one in the right form. */
    Optional<CitizenNumber> number() {
        return citizenNumber.filter(text -> !text.isBlank()).flatMap(CitizenNumber::of);
    }

    /** All that is wrong with it, in the order of the form. */
    List<Flaw> flaws(int thisYear, Set<String> places) {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isBlank()) {
            flaws.add(new Flaw("name", SubjectReason.NAME_MISSING));
        }
        switch (kind) {
            case PERSON -> person(thisYear, places, flaws);
            case COLLECTIVE -> collective(flaws);
            case HOUSEHOLD -> {}
        }
        return flaws;
    }

    private void person(int thisYear, Set<String> places, List<Flaw> flaws) {
        if (category.isEmpty()) {
            flaws.add(new Flaw("category", SubjectReason.CATEGORY_MISSING));
        }
        if (gender.isEmpty()) {
            flaws.add(new Flaw("gender", SubjectReason.GENDER_MISSING));
        }
        if (birthYear.isPresent() && birthYear.getAsInt() > thisYear) {
            flaws.add(new Flaw("birthYear", SubjectReason.BIRTH_YEAR_IN_FUTURE));
        }
        if (birthYear.isPresent() && birthYear.getAsInt() < FIRST_BIRTH_YEAR) {
            flaws.add(new Flaw("birthYear", SubjectReason.BIRTH_YEAR_TOO_EARLY));
        }
        if (citizenNumber.filter(text -> !text.isBlank()).isPresent()) {
            number(thisYear, places)
                    .ifPresent(reason -> flaws.add(new Flaw("citizenNumber", reason)));
        }
    }

    private Optional<SubjectReason> number(int thisYear, Set<String> places) {
        Optional<CitizenNumber> number = number();
        if (number.isEmpty()) {
            return Optional.of(SubjectReason.CITIZEN_NUMBER_FORM);
        }
        if (gender.isEmpty()) {
            return Optional.empty();
        }
        return number.get().birthYear() > thisYear
                ? Optional.of(SubjectReason.CITIZEN_NUMBER_BIRTH_YEAR)
                : number.get().refusal(places, gender.get(), birthYear);
    }

    private void collective(List<Flaw> flaws) {
        if (members.isPresent() && (members.getAsInt() < 1 || members.getAsInt() > MOST_MEMBERS)) {
            flaws.add(new Flaw("members", SubjectReason.MEMBERS_FLAWED));
        }
        if (women.isPresent()
                && (women.getAsInt() < 0 || women.getAsInt() > members.orElse(MOST_MEMBERS))) {
            flaws.add(new Flaw("women", SubjectReason.WOMEN_ABOVE_MEMBERS));
        }
    }

    /** The profile of a card without flaws. */
    Profile profile(Optional<SealedNumber> sealed) {
        return switch (kind) {
            case PERSON ->
                    new Profile.Person(
                            category.orElseThrow(), gender.orElseThrow(), birthYear, sealed);
            case COLLECTIVE -> new Profile.Collective(enterprise, members, women);
            case HOUSEHOLD -> new Profile.Household();
        };
    }
}
