package vn.thidua.platform.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.observability.TraceContext;
import vn.thidua.platform.outbox.OutboxRelay;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.outbox.PendingEvent;
import vn.thidua.platform.outbox.mongo.OutboxDocuments;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Turns a use case's events into what waits in the document.
 *
 * @param clock the installation's clock, for the events' times
 * @param realTime for leases
 * @param owner this instance's name in leases
 */
record EventWrites(
        JsonMapper json,
        Clock clock,
        Clock realTime,
        String owner,
        Duration lease,
        OutboxRelay relay) {

    List<PendingEvent> pending(
            List<OutgoingEvent> events, String subject, TenantId tenant, long lastSequence) {
        List<PendingEvent> pending = new ArrayList<>();
        for (OutgoingEvent event : events) {
            pending.add(
                    new PendingEvent(
                            UUID.randomUUID().toString(),
                            event.spec().type(),
                            event.spec().topic(),
                            lastSequence + pending.size() + 1,
                            clock.instant(),
                            tenant,
                            subject,
                            TraceContext.traceparent(),
                            Tenancy.person().map(EventWrites::actor),
                            json.writeValueAsString(event.value())));
        }
        return pending;
    }

    private static PendingEvent.Actor actor(Caller person) {
        return new PendingEvent.Actor(person.subject(), person.tenant(), person.roles());
    }

    /** The lease of a document with events: another's valid one stays, else it is this instance's. */
    Document lease(@Nullable Document stored) {
        Instant now = realTime.instant();
        if (stored == null) {
            return OutboxDocuments.lease(owner, now, lease);
        }
        boolean anothers =
                !owner.equals(stored.getString("owner"))
                        && stored.getDate("until").toInstant().isAfter(now);
        return anothers
                ? stored
                : new Document(stored)
                        .append("owner", owner)
                        .append("until", Date.from(now.plus(lease)));
    }

    void wake(String collection, String id) {
        relay.wake(collection, id);
    }
}
