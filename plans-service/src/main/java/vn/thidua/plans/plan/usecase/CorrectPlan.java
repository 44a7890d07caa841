package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanContent;

/** Sửa dự thảo: replaces the content. */
public final class CorrectPlan {

    private final ChangePlan change;
    private final LinkPlan link;
    private final Clock clock;

    public CorrectPlan(ChangePlan change, LinkPlan link, Clock clock) {
        this.change = change;
        this.link = link;
        this.clock = clock;
    }

    public Result correct(ChangePlan.Target target, PlanContent content) {
        Result result =
                change.change(
                        target,
                        Person::mayDraft,
                        ChangePlan.DRAFTERS_ONLY,
                        plan ->
                                plan.correct(
                                        content,
                                        link.keepOrFind(plan, content),
                                        target.by(),
                                        clock.instant()));
        return result instanceof Result.Done ? new Result.Done(link.again(target.id())) : result;
    }
}
