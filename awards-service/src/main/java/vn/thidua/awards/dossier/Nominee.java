package vn.thidua.awards.dossier;

import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.SubjectId;

/**
 * Đối tượng được đề nghị khen thưởng.
 *
 * @param subject who it is in the register of the unit; nothing while it is only a name
 * @param post chức vụ, đơn vị công tác or address
 * @param category of an individual
 * @param enterprise a collective that is an enterprise (doanh nghiệp)
 */
public record Nominee(
        Optional<SubjectId> subject,
        Award.Subject kind,
        String name,
        String post,
        Optional<PersonCategory> category,
        Optional<Gender> gender,
        boolean enterprise) {

    /** As the register knows it; the post is what was written for this occasion, if anything was. */
    public Nominee registered(Recipient entry) {
        return new Nominee(
                subject,
                switch (entry.kind()) {
                    case PERSON -> Award.Subject.INDIVIDUAL;
                    case COLLECTIVE -> Award.Subject.COLLECTIVE;
                    case HOUSEHOLD -> Award.Subject.HOUSEHOLD;
                },
                entry.name(),
                post,
                entry.category(),
                entry.gender(),
                entry.enterprise());
    }

    /** Whether the statistics of the state can count it (Thông tư 02/2023/TT-BNV, biểu 0602.N và 0603.N). */
    boolean isCategorised() {
        return kind != Award.Subject.INDIVIDUAL || (category.isPresent() && gender.isPresent());
    }
}
