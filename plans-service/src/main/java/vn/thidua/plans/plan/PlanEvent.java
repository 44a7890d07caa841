package vn.thidua.plans.plan;

import java.util.List;

/** Sự kiện: what others are told about a plan. Each says how the plan stands after it. */
public sealed interface PlanEvent {

    Plan plan();

    /** Kế hoạch đã ban hành. */
    record PlanIssued(Plan plan) implements PlanEvent {}

    /** Kế hoạch được sửa đổi; {@link PlanIssued} follows with what it says from now on. */
    record PlanAmended(Plan plan, List<String> changed) implements PlanEvent {
        public PlanAmended {
            changed = List.copyOf(changed);
        }
    }

    /** Kế hoạch đã được thay thế. */
    record PlanReplaced(Plan plan) implements PlanEvent {}

    /** Kế hoạch đã bị thu hồi. */
    record PlanWithdrawn(Plan plan) implements PlanEvent {}

    /** Kế hoạch đã kết thúc. */
    record PlanClosed(Plan plan) implements PlanEvent {}

    /** Liên kết của kế hoạch đã ban hành đổi khác. */
    record PlanLinked(Plan plan) implements PlanEvent {}
}
