package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Trạng thái của kế hoạch. */
public sealed interface PlanState {

    /** Dự thảo. */
    record Draft() implements PlanState {}

    /** Chờ duyệt: a leader has to issue or return it. */
    record InReview(String submittedBy, Instant submittedAt) implements PlanState {}

    /** Đã ban hành. */
    record Issued(Issue issue) implements PlanState {}

    /** Đã được sửa đổi, bổ sung. */
    record Amended(Issue issue, Instant since) implements PlanState {}

    /** Đã được thay thế. */
    record Replaced(Issue issue, Instant since) implements PlanState {}

    /** Đã thu hồi, bãi bỏ. */
    record Withdrawn(Issue issue, Instant since) implements PlanState {}

    /** Đã kết thúc. */
    record Closed(Issue issue, Instant since) implements PlanState {}

    /**
     * Việc ban hành.
     *
     * @param number complete
     * @param on date of the document
     * @param at when it took effect in the system
     * @param by subject of the leader
     */
    record Issue(DocumentNumber number, LocalDate on, Instant at, String by) {

        public Issue {
            if (!number.isComplete()) {
                throw new IllegalArgumentException("an issued document bears a number");
            }
        }
    }

    /** The names that lists, requests and the store use. */
    enum Name {
        DRAFT,
        IN_REVIEW,
        ISSUED,
        AMENDED,
        REPLACED,
        WITHDRAWN,
        CLOSED;

        /** Whether superiors and subordinates may see a plan in this state. */
        public boolean isPublic() {
            return this != DRAFT && this != IN_REVIEW;
        }
    }

    default Name name() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case InReview _ -> Name.IN_REVIEW;
            case Issued _ -> Name.ISSUED;
            case Amended _ -> Name.AMENDED;
            case Replaced _ -> Name.REPLACED;
            case Withdrawn _ -> Name.WITHDRAWN;
            case Closed _ -> Name.CLOSED;
        };
    }

    /** Number, date and moment, once issued. */
    default Optional<Issue> issued() {
        return switch (this) {
            case Draft _, InReview _ -> Optional.empty();
            case Issued state -> Optional.of(state.issue());
            case Amended state -> Optional.of(state.issue());
            case Replaced state -> Optional.of(state.issue());
            case Withdrawn state -> Optional.of(state.issue());
            case Closed state -> Optional.of(state.issue());
        };
    }
}
