package vn.thidua.plans;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Nhập hàng loạt.
 *
 * @param lease how long a batch waits for an instance that has died before another one goes on with it, e.g. {@code 1m};
 *     longer than the reading of one file may take
 */
@Validated
@ConfigurationProperties("thidua.bulk")
record BulkSettings(@DefaultValue("1m") @NotNull Duration lease) {

    @AssertTrue(message = "must be at least one second")
    boolean isForward() {
        return lease.compareTo(Duration.ofSeconds(1)) >= 0;
    }
}
