package vn.thidua.awards.catalogue;

/** How far something was compared with the text of the law (mức độ đối chiếu). */
public enum Certainty {
    /** Đã đối chiếu văn bản. */
    VERIFIED,
    /** Mới đối chiếu một phần. */
    PARTLY,
    /** Chưa đối chiếu văn bản: from memory, to be checked before anything depends on it. */
    FROM_MEMORY
}
