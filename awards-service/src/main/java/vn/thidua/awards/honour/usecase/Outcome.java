package vn.thidua.awards.honour.usecase;

import java.util.List;
import vn.thidua.awards.honour.HonourReason;

/**
 * What a use case about honours answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    /** Where something is wrong; {@code field} as the contract names it. */
    record Flaw(String field, HonourReason reason) {}

    record Done<T>(T value) implements Outcome<T> {}

    /** At least one flaw. */
    record Refused<T>(List<Flaw> flaws) implements Outcome<T> {}

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
