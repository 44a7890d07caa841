package vn.thidua.movements.scoring.usecase;

import java.util.Map;
import vn.thidua.movements.scoring.block.BlockReason;

/**
 * What a use case about blocks answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing changes; {@code places}: sentences by criterion. */
    record Refused<T>(BlockReason reason, Map<String, String> places) implements Outcome<T> {}

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
