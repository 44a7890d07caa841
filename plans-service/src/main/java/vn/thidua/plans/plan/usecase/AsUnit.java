package vn.thidua.plans.plan.usecase;

import vn.thidua.plans.unit.UnitId;

/** Runs work on behalf of a unit, where no person of it asks. */
@FunctionalInterface
public interface AsUnit {

    void run(UnitId unit, Runnable work);
}
