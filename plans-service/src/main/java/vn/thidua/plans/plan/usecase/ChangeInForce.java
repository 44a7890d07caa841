package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.util.Optional;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.Outcome;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;

/** Sửa đổi, thay thế, thu hồi, kết thúc: what may still happen to a plan in force. */
public final class ChangeInForce {

    private final ChangePlan change;
    private final Plans plans;
    private final Clock clock;

    public ChangeInForce(ChangePlan change, Plans plans, Clock clock) {
        this.change = change;
        this.plans = plans;
        this.clock = clock;
    }

    /** A new draft that begins with what the plan says now; the plan itself stays as it is until the draft is issued. */
    public Result draft(ChangePlan.Target target, Folder.Purpose.Act act) {
        return draft(target, act, PlanId.next());
    }

    /**
     * The same under an id that the caller has named, so that it can be asked for again after a crash.
     *
     * @return the draft as it stands now, if it was made before
     */
    public Result draft(ChangePlan.Target target, Folder.Purpose.Act act, PlanId id) {
        ChangePlan.Loaded loaded = change.load(target, Person::mayDraft, ChangePlan.DRAFTERS_ONLY);
        if (loaded instanceof ChangePlan.Loaded.Not(Result why)) {
            return why;
        }
        Plan plan = ((ChangePlan.Loaded.Here) loaded).plan();
        return switch (plan.draftToChange(act, id, target.by(), clock.instant())) {
            case Outcome.Refused(var reason, var sentence) -> new Result.Refused(reason, sentence);
            case Outcome.Done(var draft, _) ->
                    new Result.Done(
                            plans.add(draft) == Plans.Stored.STORED
                                    ? draft
                                    : plans.find(id).orElseThrow());
        };
    }

    /**
     * Withdraws.
     *
     * @param number of the document that withdraws it, if there is one
     */
    public Result withdraw(ChangePlan.Target target, String reason, Optional<String> number) {
        return change.change(
                target,
                Person::mayIssue,
                ChangePlan.LEADERS_ONLY,
                plan -> plan.withdraw(reason, number, target.by(), clock.instant()));
    }

    public Result close(ChangePlan.Target target, String reason) {
        return change.change(
                target,
                Person::mayIssue,
                ChangePlan.LEADERS_ONLY,
                plan -> plan.close(reason, target.by(), clock.instant()));
    }
}
