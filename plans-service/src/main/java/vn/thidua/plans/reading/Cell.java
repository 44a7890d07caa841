package vn.thidua.plans.reading;

/**
 * Ô của bảng, or any stretch of the plan text.
 *
 * @param start first char
 * @param end char after the last
 */
record Cell(int start, int end) {

    boolean isEmpty() {
        return end <= start;
    }
}
