package vn.thidua.plans.document;

/** Cấp hành chính, from the highest to the lowest. */
public enum AdminLevel {
    TRUNG_UONG,
    TINH,
    HUYEN,
    XA;

    public boolean isAbove(AdminLevel other) {
        return compareTo(other) < 0;
    }
}
