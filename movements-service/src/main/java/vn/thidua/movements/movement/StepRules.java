package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.Optional;

/** Which step a movement may take (trình tự phát động, sơ kết, tổng kết, kết thúc, dừng). */
final class StepRules {

    private StepRules() {}

    /** Why it may not; empty: it may. */
    static Optional<MovementReason> refusal(
            Movement movement, Milestone milestone, LocalDate today) {
        Optional<MovementReason> order =
                switch (milestone.step()) {
                    case LAUNCH -> launch(movement);
                    case INTERIM_REVIEW, FINAL_REVIEW -> review(movement, milestone);
                    case CLOSE -> closing(movement);
                    case STOP -> stopping(movement, milestone);
                };
        if (order.isPresent()) {
            return order;
        }
        if (milestone.on().isAfter(today)) {
            return Optional.of(MovementReason.IN_THE_FUTURE);
        }
        return !movement.milestones().isEmpty()
                        && milestone.on().isBefore(movement.milestones().getLast().on())
                ? Optional.of(MovementReason.BEFORE_FORMER_STEP)
                : Optional.empty();
    }

    private static Optional<MovementReason> launch(Movement movement) {
        return switch (movement.state()) {
            case PREPARED -> {
                if (!movement.plans().isEmpty() && !movement.counts()) {
                    yield Optional.of(MovementReason.PLAN_ENDED);
                }
                yield movement.outline().from().isEmpty() || movement.outline().to().isEmpty()
                        ? Optional.of(MovementReason.PERIOD_MISSING)
                        : Optional.empty();
            }
            case LAUNCHED, INTERIM_REVIEWED, FINALLY_REVIEWED ->
                    Optional.of(MovementReason.ALREADY_LAUNCHED);
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    private static Optional<MovementReason> review(Movement movement, Milestone milestone) {
        return switch (movement.state()) {
            case PREPARED -> Optional.of(MovementReason.NOT_LAUNCHED);
            case LAUNCHED, INTERIM_REVIEWED ->
                    milestone.result().isBlank()
                            ? Optional.of(MovementReason.RESULT_MISSING)
                            : Optional.empty();
            case FINALLY_REVIEWED -> Optional.of(MovementReason.FINAL_REVIEW_DONE);
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    private static Optional<MovementReason> closing(Movement movement) {
        return switch (movement.state()) {
            case PREPARED -> Optional.of(MovementReason.NOT_LAUNCHED);
            case LAUNCHED, INTERIM_REVIEWED -> Optional.of(MovementReason.FINAL_REVIEW_MISSING);
            case FINALLY_REVIEWED -> Optional.empty();
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    /** What was wrongly begun ends without a final review, but not without a word. */
    private static Optional<MovementReason> stopping(Movement movement, Milestone milestone) {
        return switch (movement.state()) {
            case PREPARED, LAUNCHED, INTERIM_REVIEWED ->
                    milestone.result().isBlank()
                            ? Optional.of(MovementReason.STOP_REASON_MISSING)
                            : Optional.empty();
            case FINALLY_REVIEWED -> Optional.of(MovementReason.CLOSE_INSTEAD);
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }
}
