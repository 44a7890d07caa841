package vn.thidua.platform.outbox.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import vn.thidua.platform.outbox.PendingEvent;
import vn.thidua.platform.outbox.PendingEvent.Actor;
import vn.thidua.platform.tenancy.TenantId;

/**
 * The fields that an aggregate's document has for its events.
 *
 * <ul>
 *   <li>{@code outbox}: the waiting events, in order
 *   <li>{@code outboxPending}: true while there are any; the sparse index of the sweep
 *   <li>{@code outboxLease}: who tells them, until when, since when the oldest waits, and how often the relay has
 *       changed the three ({@code turn}), so that a writer notices
 *   <li>{@code eventSequence}: the sequence of the last event ever
 * </ul>
 */
public final class OutboxDocuments {

    public static final String OUTBOX = "outbox";
    public static final String PENDING = "outboxPending";
    public static final String LEASE = "outboxLease";
    public static final String SEQUENCE = "eventSequence";
    public static final String TURN = LEASE + ".turn";
    static final String OWNER = LEASE + ".owner";
    static final String UNTIL = LEASE + ".until";
    static final String SINCE = LEASE + ".since";

    /** All of them: no mapped document may bring one itself. */
    public static final List<String> FIELDS = List.of(OUTBOX, PENDING, LEASE, SEQUENCE);

    private OutboxDocuments() {}

    public static Document lease(String owner, Instant now, Duration lease) {
        return new Document("owner", owner)
                .append("until", Date.from(now.plus(lease)))
                .append("since", Date.from(now))
                .append("turn", 1);
    }

    public static Document write(PendingEvent event) {
        Document document =
                new Document("id", event.id())
                        .append("type", event.type())
                        .append("topic", event.topic())
                        .append("sequence", event.sequence())
                        .append("time", Date.from(event.time()))
                        .append("tenant", event.tenant().value())
                        .append("subject", event.subject())
                        .append("value", event.value());
        event.traceparent().ifPresent(trace -> document.append("traceparent", trace));
        event.actor().ifPresent(actor -> document.append("actor", write(actor)));
        return document;
    }

    private static Document write(Actor actor) {
        return new Document("subject", actor.subject())
                .append("unit", actor.unit().value())
                .append("roles", actor.roles().stream().sorted().toList());
    }

    private static Actor actor(Document stored) {
        return new Actor(
                stored.getString("subject"),
                new TenantId(stored.getString("unit")),
                Set.copyOf(stored.getList("roles", String.class)));
    }

    static List<PendingEvent> read(Document aggregate) {
        List<PendingEvent> events = new ArrayList<>();
        for (Document event : aggregate.getList(OUTBOX, Document.class, List.of())) {
            events.add(
                    new PendingEvent(
                            event.getString("id"),
                            event.getString("type"),
                            event.getString("topic"),
                            event.get("sequence", Number.class).longValue(),
                            event.getDate("time").toInstant(),
                            new TenantId(event.getString("tenant")),
                            event.getString("subject"),
                            Optional.ofNullable(event.getString("traceparent")),
                            Optional.ofNullable(event.get("actor", Document.class))
                                    .map(OutboxDocuments::actor),
                            event.getString("value")));
        }
        return List.copyOf(events);
    }
}
