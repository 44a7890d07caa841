package vn.thidua.awards.decision;

import java.util.Optional;

/**
 * What was found of a dossier that is to be decided.
 *
 * @param about whom it concerns
 * @param line how it would stand in the decision; empty if there is no such dossier
 * @param rank place of the award in the order of rank of the day
 * @param refusal why it cannot
 */
public record Judged(
        String about, Optional<DecisionLine> line, int rank, Optional<DecisionReason> refusal) {

    /** Nothing of it can be decided. */
    public static Judged unknown(DecisionReason reason) {
        return new Judged("", Optional.empty(), 0, Optional.of(reason));
    }

    public Judged refused(DecisionReason reason) {
        return new Judged(about, line, rank, Optional.of(reason));
    }

    public Judged with(Optional<DecisionLine> next) {
        return new Judged(about, next, rank, refusal);
    }
}
