package vn.thidua.reporting.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Việc được ghi: something that has happened and concerns a unit. What concerns two units is two occurrences.
 *
 * @param unit in whose log it stands
 * @param event what tells it from all others in this log: the same is entered once
 * @param at when it happened, as its teller says; to the millisecond
 * @param what a Vietnamese phrase
 * @param whose ids of the units whose documents it was about
 * @param ids the documents, persons … it was about, by their ids only
 * @param title of the one document, as far as the log knows it; else empty
 * @param why the purpose that was said; else empty
 */
public record Occurrence(
        TenantId unit,
        String event,
        Instant at,
        Kind kind,
        String what,
        Actor who,
        List<String> whose,
        List<String> ids,
        String title,
        String why) {

    public Occurrence {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        whose = whose.stream().sorted().distinct().toList();
        ids = ids.stream().sorted().distinct().toList();
    }

    /** Whether it was done by somebody of another unit. */
    public boolean isFromOutside() {
        return !who.unit().equals(unit);
    }
}
