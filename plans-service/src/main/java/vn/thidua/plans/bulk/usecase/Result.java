package vn.thidua.plans.bulk.usecase;

/**
 * What a use case answers.
 *
 * @param <T> what it gives when it is done
 */
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {}

    /** The sentence says what to do next. */
    record Refused<T>(Enum<?> reason, String sentence) implements Result<T> {}

    /** Somebody else has changed the plan meanwhile. */
    record Stale<T>(long currentVersion) implements Result<T> {}

    /** There is no such batch, file or plan for the person who asks. */
    record Absent<T>() implements Result<T> {}

    record Forbidden<T>(String sentence) implements Result<T> {}
}
