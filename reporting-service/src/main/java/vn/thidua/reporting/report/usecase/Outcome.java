package vn.thidua.reporting.report.usecase;

import java.util.List;
import java.util.function.Function;
import vn.thidua.reporting.report.ReportReason;
import vn.thidua.reporting.report.Template;

/**
 * What a use case about reports answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(ReportReason reason, List<Template.Flaw> flaws) implements Outcome<T> {
        Refused(ReportReason reason) {
            this(reason, List.of());
        }
    }

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}

    /** The numbers are being read after a start; nothing was changed. */
    record NotReady<T>() implements Outcome<T> {}

    /** The same answer about something else. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(var reason, var flaws) -> new Refused<>(reason, flaws);
            case Stale<T>(long version) -> new Stale<>(version);
            case Absent<T>() -> new Absent<>();
            case Forbidden<T>(String sentence) -> new Forbidden<>(sentence);
            case NotReady<T>() -> new NotReady<>();
        };
    }
}
