package vn.thidua.awards.subject;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đề nghị chuyển hồ sơ của một người về đơn vị mới: proposed by the new unit, agreed by the former one or by a unit above
 * both.
 *
 * @param to the new unit, whose paper it is
 * @param subject the person in the register of the new unit
 * @param from the former unit
 * @param reason may be blank
 * @param proposedBy the account's subject
 * @param moved the entry of the former unit that goes over, once somebody has agreed
 * @param answer of who refused
 * @param version 0 is a new one
 */
public record Transfer(
        String id,
        TenantId to,
        SubjectId subject,
        TenantId from,
        String reason,
        String proposedBy,
        Instant proposedAt,
        State state,
        Optional<SubjectId> moved,
        String answer,
        long version) {

    /** Trạng thái. */
    public enum State {
        /** Chờ trả lời. */
        WAITING,
        /** Đồng ý: the record is on its way. */
        AGREED,
        /** Đã chuyển. */
        DONE,
        /** Không đồng ý. */
        REFUSED,
        /** Đã rút. */
        WITHDRAWN
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public Transfer agreed(SubjectId entry) {
        return with(State.AGREED, Optional.of(entry), answer);
    }

    public Transfer done() {
        return with(State.DONE, moved, answer);
    }

    public Transfer refused(String why) {
        return with(State.REFUSED, moved, why);
    }

    public Transfer withdrawn() {
        return with(State.WITHDRAWN, moved, answer);
    }

    private Transfer with(State next, Optional<SubjectId> entry, String why) {
        return new Transfer(
                id, to, subject, from, reason, proposedBy, proposedAt, next, entry, why, version);
    }
}
