package vn.thidua.movements.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Thư nhắc: one owner of a unit on one day.
 *
 * @param on the day by the installation's clock
 * @param attempts how often it was begun
 * @param broken how often a process ended while it was being sent, so that nobody knows whether it went
 * @param sentAt when the mail server took it
 */
public record Reminder(
        TenantId unit,
        String email,
        LocalDate on,
        State state,
        int attempts,
        int broken,
        Optional<Instant> sentAt,
        String trouble,
        long version) {

    /** What has become of it. */
    public enum State {
        TO_SEND,
        SENDING,
        SENT,
        /** All was answered meanwhile. */
        NOT_NEEDED,
        /** Given up. */
        FAILED
    }

    /** After so many refusals by the mail server it is given up. */
    private static final int PATIENCE = 12;

    public static Reminder due(TenantId unit, String email, LocalDate on) {
        return new Reminder(unit, email, on, State.TO_SEND, 0, 0, Optional.empty(), "", 0);
    }

    /** By this the same owner gets one mail a day. */
    public String id() {
        return "%s/%s/%s".formatted(unit.value(), on, email);
    }

    public boolean isOpen() {
        return state == State.TO_SEND || state == State.SENDING;
    }

    /**
     * Begun. One that was left half-way is begun once more; a second time could be a third mail, so it is given up and
     * shown.
     */
    public Reminder begun() {
        boolean left = state == State.SENDING;
        return left && broken > 0
                ? with(State.FAILED, attempts, broken + 1, "Không rõ thư đã đi hay chưa.")
                : with(State.SENDING, attempts + 1, left ? broken + 1 : broken, "");
    }

    public Reminder sent(Instant at) {
        return new Reminder(
                unit, email, on, State.SENT, attempts, broken, Optional.of(at), "", version);
    }

    public Reminder notNeeded() {
        return with(State.NOT_NEEDED, attempts, broken, "");
    }

    /** The mail server did not take it. */
    public Reminder refused(String why) {
        return with(attempts >= PATIENCE ? State.FAILED : State.TO_SEND, attempts, broken, why);
    }

    private Reminder with(State next, int begun, int left, String why) {
        return new Reminder(unit, email, on, next, begun, left, sentAt, why, version);
    }
}
