package vn.thidua.platform.inbox;

/**
 * Which events a reader has taken already. An event whose sequence is not above the last one taken of its subject is a
 * duplicate or older, and dropped.
 */
public interface SeenSequences {

    /** What became of an event. */
    enum Outcome {
        TAKEN,
        DROPPED
    }

    /**
     * Runs the work unless this reader has taken this event or a later one of the same subject. The event counts as
     * taken after the work: when the process dies in between, the work runs again, so it must bear that.
     *
     * @param reader a stable name, e.g. {@code plan-issued}: events that do not replace each other need readers of
     *     their own, else the earlier one is dropped when it is replayed after the later one
     */
    Outcome once(String reader, EventEnvelope event, Runnable work);
}
