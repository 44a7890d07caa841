package vn.thidua.awards.subject;

/** What a person is in the statistics of the state (Thông tư 02/2023/TT-BNV, biểu 0602.N và 0603.N). */
public enum PersonCategory {
    /** Lãnh đạo cấp bộ, cấp tỉnh trở lên. */
    PROVINCE_LEADER,
    /** Lãnh đạo cấp vụ, sở và tương đương. */
    DEPARTMENT_LEADER,
    /** Doanh nhân. */
    BUSINESS_OWNER,
    /** Lãnh đạo khác, từ phó phòng trở lên. */
    OTHER_LEADER,
    /** Người trực tiếp công tác, sản xuất, học tập. */
    DIRECT_WORKER
}
