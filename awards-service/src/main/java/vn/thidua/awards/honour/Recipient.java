package vn.thidua.awards.honour;

import java.util.Optional;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectKind;

/**
 * Who received an honour, as it stood in the decision (người, tập thể được khen thưởng): what the subject is called later
 * does not change it.
 *
 * @param category of a person
 * @param gender of a person
 * @param enterprise of a collective
 */
public record Recipient(
        String name,
        SubjectKind kind,
        Optional<PersonCategory> category,
        Optional<Gender> gender,
        boolean enterprise) {

    public static Recipient of(Subject subject) {
        return switch (subject.profile()) {
            case Profile.Person person ->
                    new Recipient(
                            subject.name(),
                            SubjectKind.PERSON,
                            Optional.of(person.category()),
                            Optional.of(person.gender()),
                            false);
            case Profile.Collective collective ->
                    new Recipient(
                            subject.name(),
                            SubjectKind.COLLECTIVE,
                            Optional.empty(),
                            Optional.empty(),
                            collective.enterprise());
            case Profile.Household() ->
                    new Recipient(
                            subject.name(),
                            SubjectKind.HOUSEHOLD,
                            Optional.empty(),
                            Optional.empty(),
                            false);
        };
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Recipient[" + kind + "]";
    }
}
