package vn.thidua.plans.plan.usecase;

import java.util.Optional;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.Reason;

/** What a use case answers. */
public sealed interface Result {

    /** Done; the plan as it is stored, or nothing if it was thrown away. */
    record Done(Optional<Plan> plan) implements Result {
        public Done(Plan plan) {
            this(Optional.of(plan));
        }
    }

    record Refused(Reason reason, String sentence) implements Result {}

    /** The editor has not seen this version yet. */
    record Stale(long currentVersion) implements Result {}

    /** There is no such plan for the person who asks. */
    record Absent() implements Result {}

    /** The person may see the plan but not do this; the sentence says who may. */
    record Forbidden(String sentence) implements Result {}
}
