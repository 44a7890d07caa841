package vn.thidua.awards.eligibility;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.thidua.awards.subject.SubjectId;

/** Careers of the subjects of the bound unit, with those of the units that it continues. */
public interface Careers {

    /** Also of an entry that was merged into another one; empty: the unit has no such subject. */
    Optional<Career> of(SubjectId subject);

    /** Of many at once: a few questions to the store for each hundred of them; those that the unit has not are left out. */
    Map<SubjectId, Career> of(Collection<SubjectId> subjects);
}
