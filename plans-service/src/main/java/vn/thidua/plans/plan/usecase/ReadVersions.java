package vn.thidua.plans.plan.usecase;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanVersions;

/** Xem các phiên bản: all of the own unit's plans, those that were in force of others'. */
public final class ReadVersions {

    private final FindPlan find;

    public ReadVersions(FindPlan find) {
        this.find = find;
    }

    public Optional<List<PlanVersions.Version>> versions(Person by, PlanId id) {
        return seen(by, id).map(PlanVersions::versions);
    }

    public Optional<List<PlanVersions.Different>> between(
            Person by, PlanId id, long from, long to) {
        return seen(by, id).flatMap(versions -> versions.between(from, to));
    }

    private Optional<PlanVersions> seen(Person by, PlanId id) {
        return find.find(by, id)
                .map(plan -> new PlanVersions(plan, !plan.unit().equals(by.unit())));
    }
}
