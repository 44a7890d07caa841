package vn.thidua.reporting.report;

import java.time.LocalDate;
import java.time.Period;

/**
 * Báo lên cấp trên: from when a report that is owed is shown to those above the unit that owes it.
 *
 * @param after counted from the day it was due
 */
public record Escalation(Period after) {

    boolean appliesTo(ReportRequest request, LocalDate today) {
        return !today.isBefore(request.dueOn().plus(after));
    }
}
