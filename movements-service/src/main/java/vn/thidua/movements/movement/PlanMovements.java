package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * The movements that an issued plan of a unit names (phong trào theo kế hoạch).
 *
 * @param year the plan's year; that of its date when the plan names none
 */
public record PlanMovements(
        String planId,
        TenantId unit,
        String planTitle,
        Optional<String> planNumber,
        LocalDate issuedOn,
        int year,
        List<NamedMovement> movements) {

    public PlanMovements {
        movements = List.copyOf(movements);
    }
}
