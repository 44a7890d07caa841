package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.util.Optional;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.Lineage;
import vn.thidua.plans.plan.LinkChange;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Reason;

/** Trả lời câu hỏi về văn bản cấp trên, also after the plan was issued. */
public final class AnswerParent {

    private final ChangePlan change;
    private final FindPlan find;
    private final LinkPlan link;
    private final Clock clock;

    public AnswerParent(ChangePlan change, FindPlan find, LinkPlan link, Clock clock) {
        this.change = change;
        this.find = find;
        this.link = link;
        this.clock = clock;
    }

    /**
     * Stores the answer.
     *
     * @param parent empty: the plan implements no other document
     */
    public Result answer(ChangePlan.Target target, Optional<PlanId> parent) {
        Optional<Plan> chosen = parent.flatMap(id -> find.find(target.by(), id));
        if (parent.isPresent() && chosen.isEmpty()) {
            return new Result.Absent();
        }
        Optional<IssuedPlan> issued = chosen.flatMap(Plan::asIssued);
        if (chosen.isPresent() && issued.isEmpty()) {
            return new Result.Refused(
                    Reason.PARENT_NOT_ISSUED, Reason.PARENT_NOT_ISSUED.sentence());
        }
        Lineage lineage = link.lineage();
        return change.change(
                target,
                Person::mayDraft,
                ChangePlan.DRAFTERS_ONLY,
                plan ->
                        plan.changeLinks(
                                issued.<LinkChange>map(LinkChange.Answer::new)
                                        .orElseGet(LinkChange.DeclareNone::new),
                                lineage,
                                target.by(),
                                clock.instant()));
    }
}
