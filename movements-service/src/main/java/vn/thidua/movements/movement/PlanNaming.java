package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An issued plan names the movement (kế hoạch nêu phong trào).
 *
 * @param key of the name in the plan: the movement itself may have been given another one since
 */
public record PlanNaming(
        String planId,
        String planTitle,
        Optional<String> planNumber,
        LocalDate issuedOn,
        String key,
        Optional<String> standingBody,
        Mark mark) {

    /** Whether the plan still says so. */
    public enum Mark {
        IN_FORCE,
        /** The plan, as amended, names it no longer. */
        DROPPED,
        /** Đã thu hồi. */
        WITHDRAWN,
        /** Đã được thay thế. */
        REPLACED
    }

    PlanNaming marked(Mark other) {
        return new PlanNaming(planId, planTitle, planNumber, issuedOn, key, standingBody, other);
    }
}
