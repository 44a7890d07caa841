package vn.thidua.movements.registration;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * To whom a unit submits, and by when (nơi nhận và hạn đăng ký).
 *
 * @param collector the unit directly above
 * @param dueOn last day; nothing: no deadline was set
 */
public record Terms(
        TenantId collector,
        Optional<LocalDate> dueOn,
        boolean closed,
        Optional<Round.Leave> leave) {

    boolean hasLeave(LocalDate today) {
        return leave.filter(each -> !today.isAfter(each.until())).isPresent();
    }

    /** Why the unit cannot submit today, if so. */
    Optional<RegistrationReason> refusal(LocalDate today, boolean returned) {
        if (hasLeave(today)) {
            return Optional.empty();
        }
        if (closed) {
            return Optional.of(RegistrationReason.ROUND_CLOSED);
        }
        // who was sent back to mend it may send it again as long as the round is open
        return !returned && isPast(today)
                ? Optional.of(RegistrationReason.DEADLINE_PASSED)
                : Optional.empty();
    }

    boolean isPast(LocalDate today) {
        return dueOn.filter(today::isAfter).isPresent();
    }
}
