package vn.thidua.reporting.workforce;

/** Trình độ chuyên môn. Stored by name: a name is never used anew. */
public enum Education {
    /** Sơ cấp. */
    ELEMENTARY,
    /** Trung cấp. */
    INTERMEDIATE,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học. */
    UNIVERSITY,
    /** Trên đại học. */
    POSTGRADUATE
}
