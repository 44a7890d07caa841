package vn.thidua.awards.eligibility;

import java.util.Optional;
import vn.thidua.awards.subject.SubjectId;

/** Careers of the subjects of the bound unit, with those of the units that it continues. */
public interface Careers {

    /** Also of an entry that was merged into another one; empty: the unit has no such subject. */
    Optional<Career> of(SubjectId subject);
}
