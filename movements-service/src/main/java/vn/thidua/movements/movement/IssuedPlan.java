package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * What an issued plan of a unit says about movements (kế hoạch đã ban hành).
 *
 * @param year the plan's year; that of its date when the plan names none
 */
public record IssuedPlan(
        String id,
        TenantId unit,
        String title,
        Optional<String> number,
        LocalDate issuedOn,
        int year,
        List<Named> movements) {

    /** A movement as the plan names it. */
    public record Named(String name, Optional<String> standingBody) {}

    public IssuedPlan {
        movements = List.copyOf(movements);
    }

    PlanNaming naming(Named movement) {
        return new PlanNaming(
                id,
                title,
                number,
                issuedOn,
                MovementName.of(movement.name()).key(),
                movement.standingBody(),
                PlanNaming.Mark.IN_FORCE);
    }
}
