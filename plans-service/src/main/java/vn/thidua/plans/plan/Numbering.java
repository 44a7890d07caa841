package vn.thidua.plans.plan;

/** Cách lấy số: the number that the document bears, or the next one of the unit's register. */
public enum Numbering {
    DOCUMENT,
    REGISTER
}
