package vn.thidua.reporting.workforce;

/** Loại tổ chức làm công tác thi đua, khen thưởng (biểu 0604.N). Stored by name: a name is never used anew. */
public enum BodyKind {
    /** Vụ. */
    MINISTRY_DEPARTMENT,
    /** Phòng thuộc vụ. */
    MINISTRY_DIVISION,
    /** Ban thuộc Sở Nội vụ. */
    PROVINCIAL_BOARD,
    /** Phòng thuộc Sở Nội vụ. */
    PROVINCIAL_DIVISION
}
