package vn.thidua.plans.plan;

import java.util.List;

/** What became of a request to a plan. */
public sealed interface Outcome {

    /** The plan as it is to be stored, together with what others are to be told. */
    record Done(Plan plan, List<PlanEvent> events) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }

        Done(Plan plan) {
            this(plan, List.of());
        }
    }

    /**
     * Refused: nothing changes.
     *
     * @param sentence Vietnamese; more exact than the reason's own where more is known
     */
    record Refused(Reason reason, String sentence) implements Outcome {
        public Refused(Reason reason) {
            this(reason, reason.sentence());
        }
    }
}
