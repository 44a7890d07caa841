package vn.thidua.plans.plan.usecase;

import java.util.Optional;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;

/**
 * Nối lại các kế hoạch còn chờ văn bản đã có: what a crash between the write of a plan and its second look leaves, or an
 * event that never came.
 */
public final class RepairLinks {

    private static final int AT_ONCE = 500;

    private final Plans plans;
    private final LinkPlan link;

    public RepairLinks(Plans plans, LinkPlan link) {
        this.plans = plans;
        this.link = link;
    }

    /** How many plans do not wait any longer. */
    public int repair(AsUnit as) {
        int mended = 0;
        Optional<PlanId> after = Optional.empty();
        do {
            Plans.Waiting part = plans.waitingThoughIssued(after, AT_ONCE);
            for (var waiting : part.mayBeLinked()) {
                boolean[] changed = new boolean[1];
                as.run(
                        waiting.unit(),
                        () ->
                                changed[0] =
                                        plans.find(waiting.plan())
                                                .map(
                                                        before ->
                                                                !link.again(before.id())
                                                                        .equals(
                                                                                Optional.of(
                                                                                        before)))
                                                .orElse(false));
                mended += changed[0] ? 1 : 0;
            }
            after = part.next();
        } while (after.isPresent());
        return mended;
    }
}
