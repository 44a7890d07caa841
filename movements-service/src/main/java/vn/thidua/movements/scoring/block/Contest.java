package vn.thidua.movements.scoring.block;

import java.time.Instant;
import java.util.Optional;

/**
 * A member does not agree with a criterion's appraisal (kiến nghị về điểm).
 *
 * @param answer nothing while it waits
 */
public record Contest(String criterion, String reason, Instant at, Optional<Answer> answer) {

    /**
     * What became of it.
     *
     * @param changed whether the points were changed
     */
    public record Answer(boolean changed, String remark, Instant at) {}

    boolean isOpen() {
        return answer.isEmpty();
    }
}
