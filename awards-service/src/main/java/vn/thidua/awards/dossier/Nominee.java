package vn.thidua.awards.dossier;

import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.subject.Folded;
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
 * @param initiative which initiative of the register is the ground of the proposal (sáng kiến làm căn cứ): the decision uses
 *     it up
 */
public record Nominee(
        Optional<SubjectId> subject,
        Award.Subject kind,
        String name,
        String post,
        Optional<PersonCategory> category,
        Optional<Gender> gender,
        boolean enterprise,
        Optional<String> initiative) {

    /** Without an initiative as its ground. */
    public Nominee(
            Optional<SubjectId> subject,
            Award.Subject kind,
            String name,
            String post,
            Optional<PersonCategory> category,
            Optional<Gender> gender,
            boolean enterprise) {
        this(subject, kind, name, post, category, gender, enterprise, Optional.empty());
    }

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
                entry.enterprise(),
                initiative);
    }

    /** Kind and name without what people spell differently. */
    public String key() {
        return kind + " " + Folded.of(name).key();
    }

    /** Whether the statistics of the state can count it (Thông tư 02/2023/TT-BNV, biểu 0602.N và 0603.N). */
    boolean isCategorised() {
        return kind != Award.Subject.INDIVIDUAL || (category.isPresent() && gender.isPresent());
    }
}
