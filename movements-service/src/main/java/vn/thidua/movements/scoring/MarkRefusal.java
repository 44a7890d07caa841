package vn.thidua.movements.scoring;

/** Lý do không nhận một ô điểm: why an entry cannot be what was meant. */
public enum MarkRefusal {
    NEGATIVE,
    ABOVE_MAXIMUM,
    ABOVE_HIGHEST,
    ABOVE_SAMPLE,
    NOT_WHOLE,
    BASE_NOT_POSITIVE
}
