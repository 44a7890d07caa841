package vn.thidua.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The documents in which events wait. A lease says which instance tells a document's events; an instance that died
 * loses it when its time is over. Two instances may still tell the same event (a lease that ran out while its holder
 * was slow): receivers drop what they have seen.
 */
public interface OutboxStore {

    /**
     * What waits in a collection.
     *
     * @param documents how many hold events
     * @param oldest since when the oldest waits, by this machine's real time
     */
    record Backlog(long documents, Optional<Instant> oldest) {}

    /** The events in order, if this instance holds the document's lease; else none. */
    List<PendingEvent> held(String collection, String id);

    /** Takes the lease if nobody's is valid, and gives the events in order; none when another instance holds it. */
    List<PendingEvent> claim(String collection, String id, Duration lease);

    /**
     * Removes exactly these events.
     *
     * @return whether none is left; then the lease has ended too
     */
    boolean remove(String collection, String id, List<PendingEvent> told, Duration lease);

    /** Gives the lease back, so that the next sweep of any instance finds the document. */
    void release(String collection, String id);

    /** Documents whose events nobody is telling. */
    List<String> abandoned(String collection, int limit);

    Backlog backlog(String collection);
}
