package vn.thidua.plans.plan.finding;

import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/** Where dismissals lie. */
public interface DismissalStore {

    /** Of a plan of the bound unit; none if nothing was dismissed. */
    Dismissals find(PlanId plan, UnitId unit);

    /** Stores the next revision; false if somebody else was faster. */
    boolean store(Dismissals dismissals);
}
