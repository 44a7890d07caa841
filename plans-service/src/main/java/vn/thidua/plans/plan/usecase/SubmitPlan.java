package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import vn.thidua.plans.plan.Person;

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

    public Result giveBack(ChangePlan.Target target, String remark) {
        return change.change(
                target,
                Person::mayIssue,
                ChangePlan.LEADERS_ONLY,
                plan -> plan.giveBack(remark, target.by(), clock.instant()));
    }
}
