package vn.thidua.movements.movement;

import java.time.LocalDate;

/**
 * What has happened on the way of a movement (phát động, sơ kết, tổng kết, kết thúc, dừng).
 *
 * @param result what came of it, in short; may be empty where nothing needs to be said
 */
public record Milestone(Step step, LocalDate on, String result) {

    /** Bước. */
    public enum Step {
        LAUNCH,
        INTERIM_REVIEW,
        FINAL_REVIEW,
        CLOSE,
        /** Dừng: ended before its final review, with the reason. */
        STOP
    }
}
