package vn.thidua.reporting.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.tenancy.TenantNode;

/**
 * Cấp dưới quá hạn: what a unit directly below has let pass for so long that the unit above is told.
 *
 * @param days since the day it was due
 */
public record LateBelow(TenantNode unit, Deadline due, long days) {

    static boolean isTold(Deadline due, int after, LocalDate today) {
        return switch (due.kind()) {
            case PLAN, REPORT, REGISTRATION, STATISTICS ->
                    ChronoUnit.DAYS.between(due.dueOn(), today) >= after;
            // its own work, or what the one that holds it is asked about where dossiers are
            case TASK, DOSSIER, NOMINATION, PREPARATION -> false;
        };
    }

    static LateBelow of(TenantNode unit, Deadline due, LocalDate today) {
        return new LateBelow(unit, due, ChronoUnit.DAYS.between(due.dueOn(), today));
    }
}
