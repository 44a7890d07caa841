package vn.thidua.movements.progress;

/** Chỉ tiêu or nhiệm vụ; how far a task is, is said in percent. */
public enum Kind {
    TARGET,
    TASK
}
