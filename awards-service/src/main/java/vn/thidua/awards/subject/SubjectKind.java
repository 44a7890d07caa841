package vn.thidua.awards.subject;

/** Đối tượng khen thưởng, by kind. */
public enum SubjectKind {
    /** Cá nhân. */
    PERSON,
    /** Tập thể. */
    COLLECTIVE,
    /** Hộ gia đình. */
    HOUSEHOLD
}
