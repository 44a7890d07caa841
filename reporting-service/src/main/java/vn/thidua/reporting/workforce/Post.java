package vn.thidua.reporting.workforce;

/** How much of an official's work it is. Stored by name: a name is never used anew. */
public enum Post {
    /** Chuyên trách. */
    FULL_TIME,
    /** Kiêm nhiệm. */
    PART_TIME
}
