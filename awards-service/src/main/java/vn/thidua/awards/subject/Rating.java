package vn.thidua.awards.subject;

/** Xếp loại chất lượng of a year; the worse ones come first. */
public enum Rating {
    /** Không hoàn thành nhiệm vụ. */
    NOT_COMPLETED,
    /** Hoàn thành nhiệm vụ. */
    COMPLETED,
    /** Hoàn thành tốt nhiệm vụ. */
    COMPLETED_WELL,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    COMPLETED_EXCELLENTLY;

    public boolean atLeast(Rating other) {
        return compareTo(other) >= 0;
    }
}
