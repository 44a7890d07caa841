package vn.thidua.reporting.workforce.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.workforce.Body;
import vn.thidua.reporting.workforce.Flaw;
import vn.thidua.reporting.workforce.Official;
import vn.thidua.reporting.workforce.Workforce;
import vn.thidua.reporting.workforce.Workforces;

/** Ghi danh sách tổ chức, công chức làm công tác thi đua, khen thưởng of the own unit. */
@Component
public class KeepWorkforce {

    /** What came of it. */
    public sealed interface Outcome {

        record Done(Workforce stored) implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}

        /** Somebody else has changed it since the person looked. */
        record Stale(long currentVersion) implements Outcome {}

        record Forbidden() implements Outcome {}
    }

    private final Workforces workforces;
    private final Clock clock;

    KeepWorkforce(Workforces workforces, Clock clock) {
        this.workforces = workforces;
        this.clock = clock;
    }

    public Workforce own() {
        return workforces.own();
    }

    /** The whole list as the person has left it. */
    public Outcome keep(Caller by, long seen, List<Body> bodies, List<Official> officials) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden();
        }
        Workforce wanted = new Workforce(by.tenant(), bodies, officials, seen);
        List<Flaw> flaws = wanted.flaws(LocalDate.now(clock));
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        long current = workforces.own().version();
        if (current != seen) {
            return new Outcome.Stale(current);
        }
        return workforces.store(wanted)
                ? new Outcome.Done(wanted.stored(seen + 1))
                : new Outcome.Stale(seen + 1);
    }
}
