package vn.thidua.movements.example;

import java.time.Instant;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đề nghị lên cấp trên.
 *
 * @param to the unit directly above at that time; for one that was passed on the unit above the one that did
 * @param reason of the return; empty otherwise
 * @param spread whether the superior shows it to its units (nhân rộng)
 */
public record SentUp(TenantId to, State state, String reason, boolean spread, Instant at) {

    /** What became of it. */
    public enum State {
        /** Chờ trả lời. */
        WAITING,
        /** Đã tiếp nhận. */
        ACCEPTED,
        /** Trả lại. */
        RETURNED,
        /** Ended because the consent was taken back. */
        ENDED
    }

    static SentUp fresh(TenantId to, Instant at) {
        return new SentUp(to, State.WAITING, "", false, at);
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.ACCEPTED;
    }
}
