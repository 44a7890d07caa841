package vn.thidua.reporting.audit.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.audit.AuditLog;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Occurrence;

/**
 * Enters an occurrence in its unit's log, once. An entry is one write, so a crash leaves it there or not there; two
 * processes that take the same number meet at the log's unique keys, and the later one takes the next.
 */
@Component
public class EnterOccurrence {

    private static final int TRIES = 100;

    private final AuditLog log;
    private final Clock clock;

    EnterOccurrence(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public void enter(Occurrence occurrence) {
        Tenancy.run(new TenantScope.Work(occurrence.unit(), "audit log"), () -> append(occurrence));
    }

    private void append(Occurrence occurrence) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (log.has(occurrence.unit(), occurrence.event())) {
                return;
            }
            Entry entry = Entry.after(log.last(occurrence.unit()), occurrence, clock.instant());
            if (log.append(entry)) {
                return;
            }
        }
        throw new IllegalStateException(
                "no number could be had in the log of " + occurrence.unit());
    }
}
