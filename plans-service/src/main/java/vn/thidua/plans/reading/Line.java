package vn.thidua.plans.reading;

/**
 * Dòng: one line as it was laid out, inside the plan text.
 *
 * @param start first char in the plan text
 * @param end char after the last
 * @param gap char where a wide white space divides the line into two columns, -1 if none
 * @param blankBefore whether an empty line stands before it
 * @param paragraph index of the paragraph that holds it
 */
record Line(int start, int end, int gap, boolean blankBefore, int paragraph) {}
