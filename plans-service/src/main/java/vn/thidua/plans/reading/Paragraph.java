package vn.thidua.plans.reading;

/**
 * Đoạn văn: a stretch of the plan text between two line breaks.
 *
 * @param start first char in the plan text
 * @param end char after the last
 * @param marker what numbers it, empty if nothing does
 * @param body first char after the marker
 * @param row whether it is a row of a table (cells separated by tabs)
 */
record Paragraph(int start, int end, Marker marker, int body, boolean row) {

    int length() {
        return end - start;
    }
}
