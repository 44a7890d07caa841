package vn.thidua.movements.example;

import java.time.LocalDate;

/**
 * Đồng ý công khai: whether the person or the collective agrees to be named in public.
 *
 * @param state what was said last
 * @param on the day on which it was said; meaningless while nothing was
 * @param note how it was said ("bằng văn bản"), or why it was taken back
 */
public record Consent(State state, LocalDate on, String note) {

    /** Where it stands. */
    public enum State {
        /** Chưa hỏi. */
        NONE,
        GIVEN,
        /** Đã rút. */
        WITHDRAWN
    }

    public static final Consent NONE = new Consent(State.NONE, LocalDate.EPOCH, "");

    public boolean isGiven() {
        return state == State.GIVEN;
    }
}
