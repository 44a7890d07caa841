package vn.thidua.awards.decision;

import java.util.Optional;

/**
 * What was found of a dossier that is to be decided.
 *
 * @param about whom it concerns
 * @param line how it would stand in the decision; empty if there is no such dossier
 * @param refusal why it cannot
 */
public record Judged(String about, Optional<DecisionLine> line, Optional<DecisionReason> refusal) {}
