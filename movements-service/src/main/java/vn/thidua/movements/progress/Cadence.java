package vn.thidua.movements.progress;

/** Kỳ cập nhật. */
public enum Cadence {
    MONTH(1),
    QUARTER(3);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
