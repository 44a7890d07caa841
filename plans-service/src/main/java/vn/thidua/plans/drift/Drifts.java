package vn.thidua.plans.drift;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.PlanId;

/** What changed above the plans of the unit at work. */
public interface Drifts {

    Optional<Drift> find(String id);

    /** Newest first. */
    List<Drift> of(PlanId plan);

    List<Drift> open();

    /** Keeps a change that was not known yet. */
    void notice(Drift drift);

    /** Stores it in place of the revision that it was made from; false when somebody else was faster. */
    boolean replace(Drift drift);
}
