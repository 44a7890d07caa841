package vn.thidua.reporting.rollup.web;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How open pages are told.
 *
 * @param heartbeat the longest silence, so that nothing between page and server takes the connection for dead
 */
@Validated
@ConfigurationProperties("thidua.rollup.stream")
record RollUpStreamSettings(@DefaultValue("15s") @NotNull Duration heartbeat) {}
