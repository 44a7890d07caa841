package vn.thidua.plans.document;

/** Loại kế hoạch thi đua: công tác năm, phát động năm, đợt thi đua, một phong trào, hoạt động Hội đồng. */
public enum PlanKind {
    ANNUAL,
    LAUNCH_ANNUAL,
    CAMPAIGN,
    MOVEMENT_PROGRAM,
    COUNCIL
}
