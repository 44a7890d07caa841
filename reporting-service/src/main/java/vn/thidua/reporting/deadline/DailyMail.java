package vn.thidua.reporting.deadline;

import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Thư nhắc trong ngày: one to a unit on one day. What it says is put together when it is sent, so that nothing is asked
 * for that was answered meanwhile.
 *
 * @param on the day by the installation's clock
 * @param attempts how often it was begun
 * @param broken how often a process ended while it was being sent, so that nobody knows whether it went
 * @param trouble why it did not go
 */
public record DailyMail(
        TenantId unit,
        LocalDate on,
        State state,
        int attempts,
        int broken,
        String trouble,
        long version) {

    /** What has become of it. */
    public enum State {
        TO_SEND,
        SENDING,
        SENT,
        /** Nothing was due any more. */
        NOT_NEEDED,
        /** Given up. */
        FAILED
    }

    /** After so many refusals by the mail server it is given up. */
    private static final int PATIENCE = 12;

    public static DailyMail due(TenantId unit, LocalDate on) {
        return new DailyMail(unit, on, State.TO_SEND, 0, 0, "", 0);
    }

    /** By this a unit gets one mail a day. */
    public String id() {
        return unit.value() + "/" + on;
    }

    public boolean isOpen() {
        return state == State.TO_SEND || state == State.SENDING;
    }

    /**
     * Begun. One that was left half-way is begun once more, under the same Message-ID; a second time could be a third mail, so it is
     * given up.
     */
    public DailyMail begun() {
        boolean left = state == State.SENDING;
        return left && broken > 0
                ? with(State.FAILED, attempts, broken + 1, "Không rõ thư đã đi hay chưa.")
                : with(State.SENDING, attempts + 1, left ? broken + 1 : broken, "");
    }

    public DailyMail sent() {
        return with(State.SENT, attempts, broken, "");
    }

    public DailyMail notNeeded() {
        return with(State.NOT_NEEDED, attempts, broken, "");
    }

    /** The mail server did not take it. */
    public DailyMail refused(String why) {
        return with(attempts >= PATIENCE ? State.FAILED : State.TO_SEND, attempts, broken, why);
    }

    private DailyMail with(State next, int begun, int left, String why) {
        return new DailyMail(unit, on, next, begun, left, why, version);
    }
}
