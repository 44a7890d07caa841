package vn.thidua.awards.council;

/** What a ballot says. */
public enum Choice {
    /** Đồng ý. */
    FOR,
    /** Không đồng ý. */
    AGAINST
}
