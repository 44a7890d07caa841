package vn.thidua.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How deadlines go down from level to level.
 *
 * @param slack working days that a unit needs to put together what comes from below
 * @param levels the same for units of a level, e.g. DISTRICT
 * @param provinces the same for all units of a province, by its id
 * @param remindAhead how many days before its day a thing is named in the unit's daily mail
 * @param escalateAfter how many days after its day it is told to the unit directly above
 * @param mailFrom the sender of daily mails
 * @param portal the portal's address, as calendar files and mails name it
 */
@Validated
@ConfigurationProperties("thidua.deadlines")
record DeadlineSettings(
        @DefaultValue("5") @Min(0) @Max(60) int slack,
        @DefaultValue Map<String, @Min(0) @Max(60) Integer> levels,
        @DefaultValue Map<String, @Min(0) @Max(60) Integer> provinces,
        @DefaultValue("7") @Min(0) @Max(60) int remindAhead,
        @DefaultValue("2") @Min(1) @Max(60) int escalateAfter,
        @DefaultValue("thidua@localhost") @NotBlank String mailFrom,
        @DefaultValue("http://localhost:8080") @NotNull URI portal) {}
