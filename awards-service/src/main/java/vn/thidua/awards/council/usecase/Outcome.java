package vn.thidua.awards.council.usecase;

import vn.thidua.awards.council.CouncilReason;

/**
 * What a use case about councils answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(CouncilReason reason) implements Outcome<T> {}

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
