package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.unit.UnitId;

/** The reorganisations that are stored. */
public interface Reorganisations {

    /** One of the unit at work. */
    Optional<Reorganisation> find(String id);

    /** Those of the unit at work, the youngest first. */
    List<Reorganisation> all();

    /** A new one; it is told to the audit log. */
    void add(Reorganisation reorganisation);

    /**
     * Stores it in place of the version that it was loaded as.
     *
     * @return as stored; empty if somebody else stored it meanwhile
     */
    Optional<Reorganisation> replace(Reorganisation reorganisation);

    /** As {@link #replace(Reorganisation)}, and tells the audit log in the same write what was done. */
    Optional<Reorganisation> replace(Reorganisation reorganisation, Reorganisation.Act act);

    /** Decided ones of any unit that are not carried out to the end. */
    List<Reorganisation> unfinished();

    /** Decided ones of any unit that changed this unit, the oldest first, without their drafts. */
    List<Mention> touching(UnitId unit);

    /** A reorganisation as a unit's history names it. */
    record Mention(
            String id, String title, String legalBasis, LocalDate effective, UnitId decidedBy) {}
}
