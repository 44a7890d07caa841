package vn.thidua.movements.registration.usecase;

import java.util.List;
import vn.thidua.movements.registration.LineProblem;
import vn.thidua.movements.registration.RegistrationReason;
import vn.thidua.movements.registration.Workbooks;

/**
 * What a use case about registrations answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(RegistrationReason reason, List<LineProblem> problems)
            implements Outcome<T> {}

    /** The file is none that can be read. */
    record Unreadable<T>(Workbooks.Refusal reason, String sentence) implements Outcome<T> {}

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
