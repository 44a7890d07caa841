package vn.thidua.platform.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which day it is.
 *
 * @param workingDate the day on which an installation with sample data lives; none means today
 */
@ConfigurationProperties("thidua.clock")
public record ClockProperties(@Nullable LocalDate workingDate) {

    Optional<LocalDate> fixedDate() {
        return Optional.ofNullable(workingDate);
    }
}
