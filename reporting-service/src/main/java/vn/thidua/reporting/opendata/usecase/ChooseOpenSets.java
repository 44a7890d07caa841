package vn.thidua.reporting.opendata.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.opendata.OpenDataReason;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.Publication;
import vn.thidua.reporting.opendata.Publications;

/** Công bố, thu hồi dữ liệu mở: a leader says what everybody may see of the unit and those below it. */
@Component
public class ChooseOpenSets {

    /** What came of it. */
    public sealed interface Chosen {

        record Done(Publication stored) implements Chosen {}

        record Refused(OpenDataReason reason) implements Chosen {}

        /** Somebody else has changed it since the person looked. */
        record Stale(long currentVersion) implements Chosen {}

        record Forbidden() implements Chosen {}
    }

    private final Publications publications;
    private final Clock clock;

    ChooseOpenSets(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    public Publication own() {
        return publications.own();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Chosen open(Caller by, long seen, OpenSet set, int fromYear) {
        return change(
                by, seen, own -> own.open(set, fromYear, by.subject(), clock.instant(), today()));
    }

    public Chosen withdraw(Caller by, long seen, OpenSet set) {
        return change(by, seen, own -> own.withdraw(set, by.subject(), clock.instant()));
    }

    private Chosen change(Caller by, long seen, Function<Publication, Publication.Outcome> decide) {
        if (!by.has("leader")) {
            return new Chosen.Forbidden();
        }
        Publication own = publications.own();
        if (own.version() != seen) {
            return new Chosen.Stale(own.version());
        }
        return switch (decide.apply(own)) {
            case Publication.Outcome.Refused(var reason) -> new Chosen.Refused(reason);
            case Publication.Outcome.Done(var changed) ->
                    publications.store(changed)
                            ? new Chosen.Done(changed.stored(seen + 1))
                            : new Chosen.Stale(seen + 1);
        };
    }
}
