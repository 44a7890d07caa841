package vn.thidua.plans.unit;

/** Quan hệ trực thuộc: to which unit another one belongs, and when. */
public record ParentEdge(UnitId parent, Validity validity) {}
