package vn.thidua.reporting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.thidua.reporting.report.Escalation;

/**
 * When a report that is owed is told to those above the unit that owes it.
 *
 * @param escalateAfter counted from the day it was due, e.g. {@code 2d}, {@code 1w}
 */
@Validated
@ConfigurationProperties("thidua.reports")
record EscalationSettings(@DefaultValue("2d") @NotNull Period escalateAfter) {

    @AssertTrue(message = "must be at least one day")
    boolean isForward() {
        return !escalateAfter.isZero() && !escalateAfter.isNegative();
    }

    Escalation escalation() {
        return new Escalation(escalateAfter);
    }
}
