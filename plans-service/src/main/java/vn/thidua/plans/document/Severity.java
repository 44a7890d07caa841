package vn.thidua.plans.document;

/** Mức độ của phát hiện. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
