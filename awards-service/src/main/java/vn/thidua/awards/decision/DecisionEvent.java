package vn.thidua.awards.decision;

/** What others are told of decisions; each with the whole decision, so that none needs the one before. */
public sealed interface DecisionEvent {

    record DecisionIssued(Decision decision) implements DecisionEvent {}

    /** Some lines or all were taken back. */
    record DecisionRevoked(Decision decision) implements DecisionEvent {}
}
