package vn.thidua.platform.inbox;

/** A record that no retry will make readable: it goes to the dead-letter topic at once. */
public final class UnreadableEvent extends IllegalArgumentException {

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
