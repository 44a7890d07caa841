package vn.thidua.platform.outbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events leave.
 *
 * @param lease how long an instance may take to tell a document's events before another one takes over; longer than
 *     the producer's delivery timeout
 * @param sweep how often to look for events that a crash or an outage left
 */
@Validated
@ConfigurationProperties("thidua.outbox")
public record OutboxProperties(
        @NotNull @DefaultValue("15s") Duration lease, @NotNull @DefaultValue("2s") Duration sweep) {

    public OutboxProperties {
        if (lease.compareTo(Duration.ZERO) <= 0 || sweep.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("thidua.outbox.lease and .sweep must be positive");
        }
    }
}
