package vn.thidua.plans.plan;

/**
 * Việc đang chờ.
 *
 * @param sentence Vietnamese, what to do
 */
public record InboxItem(Kind kind, PlanSummary plan, String sentence) {

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
