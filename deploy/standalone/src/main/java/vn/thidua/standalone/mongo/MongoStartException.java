package vn.thidua.standalone.mongo;

/** The embedded MongoDB server could not start; the message is one sentence that says why and what to do. */
public final class MongoStartException extends RuntimeException {

    /** What stood in the way. */
    public enum Reason {
        /** Another process holds the lock of the store's file. */
        STORE_IN_USE,
        /** The store's file or folder cannot be read or written, or is damaged. */
        STORE_UNREADABLE,
        /** Another program listens on the port. */
        PORT_TAKEN
    }

    private final Reason reason;

    MongoStartException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
