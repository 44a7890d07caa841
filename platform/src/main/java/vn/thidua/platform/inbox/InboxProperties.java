package vn.thidua.platform.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a record is tried that its listener cannot take.
 *
 * @param retries how often after the first time, before it goes to the dead-letter topic
 * @param firstPause before the first retry; it doubles up to {@code longestPause}
 * @param longestPause between retries, and between the attempts during an outage of the database, which go on until
 *     it is over
 */
@Validated
@ConfigurationProperties("thidua.inbox")
public record InboxProperties(
        @Positive @DefaultValue("4") int retries,
        @NotNull @DefaultValue("200ms") Duration firstPause,
        @NotNull @DefaultValue("5s") Duration longestPause) {}
