package vn.thidua.movements.scoring.block;

/** Cột điểm: whose scores they are. */
public enum Column {
    /** Tự chấm. */
    SELF,
    /** Chấm chéo. */
    CROSS,
    /** Thẩm định. */
    APPRAISED
}
