package vn.thidua.plans.plan;

/** Sự kiện: what others are told about a plan. Both say how the plan stands after it. */
public sealed interface PlanEvent {

    Plan plan();

    /** Kế hoạch đã ban hành. */
    record PlanIssued(Plan plan) implements PlanEvent {}

    /** Liên kết của kế hoạch đã ban hành đổi khác. */
    record PlanLinked(Plan plan) implements PlanEvent {}
}
