package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;

/** Trình lãnh đạo, và lãnh đạo trả lại. */
public final class SubmitPlan {

    private final ChangePlan change;
    private final Clock clock;

    public SubmitPlan(ChangePlan change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    public Result submit(ChangePlan.Target target) {
        return change.change(
                target,
                Person::mayDraft,
                ChangePlan.DRAFTERS_ONLY,
                plan -> plan.submit(target.by(), clock.instant()));
    }

    public Result giveBack(ChangePlan.Target target, String remark, List<Plan.FieldRemark> fields) {
        return change.change(
                target,
                Person::mayIssue,
                ChangePlan.LEADERS_ONLY,
                plan -> plan.giveBack(remark, fields, target.by(), clock.instant()));
    }

    /** The leader vouches for uncertain values of a document in review. */
    public Result confirm(ChangePlan.Target target, Set<String> fields) {
        return change.change(
                target,
                Person::mayIssue,
                ChangePlan.LEADERS_ONLY,
                plan -> plan.confirm(fields, target.by(), clock.instant()));
    }
}
