package vn.thidua.plans.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plans of the unit at work, and what links between units need. */
public interface Plans {

    /** What became of a plan that was to be stored. */
    enum Stored {
        STORED,
        /** Somebody else stored it meanwhile, or it is gone: load it again. */
        OVERTAKEN,
        /** Another plan of the unit bears this number in that year and series. */
        NUMBER_TAKEN,
        /** A plan of the unit was made from the same file. */
        FILE_KNOWN
    }

    Optional<Plan> find(PlanId id);

    /** The plan of this unit that was made from the file. */
    Optional<Plan> findByFile(String sha256);

    Stored add(Plan plan);

    /** Stores the plan and what others are to be told in one write, in place of the revision that it was made from. */
    Stored replace(Plan plan, List<PlanEvent> events);

    /** Removes a plan in the revision that was loaded. */
    boolean remove(Plan plan);

    /** The issued documents of any unit that are known by one of these keys. */
    List<IssuedPlan> issuedUnder(Set<ParentKey> keys);

    /** Plans of any unit that wait for a document known by one of these keys. */
    List<ParentLink.Parent> waitingFor(Set<ParentKey> keys);

    /** Plans of any unit that implement this one, drafts too. */
    List<ParentLink.Parent> implementing(PlanId parent);

    /**
     * Plans of any unit that wait for a document that is here already, as a crash between two writes may leave them.
     *
     * @param most how many are looked at in one go
     * @param after where the last look ended; empty at the beginning
     */
    Waiting waitingThoughIssued(Optional<PlanId> after, int most);

    /**
     * A part of all plans that wait.
     *
     * @param next where to go on; empty at the end
     */
    record Waiting(List<ParentLink.Parent> mayBeLinked, Optional<PlanId> next) {
        public Waiting {
            mayBeLinked = List.copyOf(mayBeLinked);
        }
    }
}
