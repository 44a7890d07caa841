package vn.thidua.movements.covenant;

/** Where the edition at hand stands. */
public enum CovenantState {
    /** Dự thảo: nobody has signed, the text may change. */
    DRAFT,
    /** Đang ký: the text is fixed, some have not signed. */
    SIGNING,
    /** Đã ký đủ. */
    SIGNED
}
