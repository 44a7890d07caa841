package vn.thidua.reporting.workforce;

/** Tổ chức làm công tác thi đua, khen thưởng, of a unit. */
public record Body(String name, BodyKind kind, Term term) {}
