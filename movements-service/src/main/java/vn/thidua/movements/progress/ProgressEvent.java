package vn.thidua.movements.progress;

/** What others are told of progress. */
public sealed interface ProgressEvent {

    /** A period has its first value. */
    record Recorded(Assignment assignment, Period period) implements ProgressEvent {}

    /** A period's value was put right. */
    record Corrected(Assignment assignment, Period period) implements ProgressEvent {}
}
