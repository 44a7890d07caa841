package vn.thidua.awards.eligibility;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.awards.subject.SubjectId;

/** Careers of the subjects of the bound unit, with those of the units that it continues. */
public interface Careers {

    /** Also of an entry that was merged into another one; empty: the unit has no such subject. */
    Optional<Career> of(SubjectId subject);

    /**
     * Compares many, with a few questions to the store for each hundred of them. Where what was read was not enough
     * ({@link Career#lookedBeyond}), the whole career is read and compared again.
     *
     * @param read what is enough for nearly all
     * @param compare asked once or twice for each
     * @return in the order in which they were asked for; those that the unit has not are left out
     */
    <T> Map<SubjectId, T> compared(
            Collection<SubjectId> subjects, Lookback read, Function<Career, T> compare);
}
