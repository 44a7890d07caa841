package vn.thidua.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param portal the portal's address, as calendar files name it
 */
@Validated
@ConfigurationProperties("thidua.deadlines")
record DeadlineSettings(
        @DefaultValue("5") @Min(0) @Max(60) int slack,
        @DefaultValue Map<String, @Min(0) @Max(60) Integer> levels,
        @DefaultValue Map<String, @Min(0) @Max(60) Integer> provinces,
        @DefaultValue("http://localhost:8080") @NotNull URI portal) {}
