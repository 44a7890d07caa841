package vn.thidua.plans.document;

/** So sánh của chỉ tiêu: đạt, dưới, trên, ít nhất, tối đa. */
public enum Comparator {
    DAT,
    DUOI,
    TREN,
    IT_NHAT,
    TOI_DA
}
