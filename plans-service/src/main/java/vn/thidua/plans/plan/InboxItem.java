package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Việc đang chờ.
 *
 * @param sentence Vietnamese, what to do
 * @param dueOn the last day on which it is in time, where there is one
 */
public record InboxItem(Kind kind, PlanSummary plan, String sentence, Optional<LocalDate> dueOn) {

    public InboxItem(Kind kind, PlanSummary plan, String sentence) {
        this(kind, plan, sentence, Optional.empty());
    }

    /** Loại việc, the most urgent first. */
    public enum Kind {
        DECIDE,
        FINISH_ANSWER,
        FINISH_DRAFT,
        ANSWER_PARENT,
        PARENT_CHANGED,
        ANSWER_PLAN,
        WAITING_FOR_PARENT
    }
}
