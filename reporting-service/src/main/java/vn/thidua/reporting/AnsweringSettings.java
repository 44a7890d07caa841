package vn.thidua.reporting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * By when units answer a document of a superior.
 *
 * @param within counted from the date of the document, e.g. {@code 30d}, {@code 1m}
 * @param provinces the same for single provinces, by their code
 */
@Validated
@ConfigurationProperties("thidua.answering")
record AnsweringSettings(
        @DefaultValue("30d") @NotNull Period within, @DefaultValue Map<String, Period> provinces) {

    @AssertTrue(message = "must be at least one day")
    boolean isForward() {
        return Stream.concat(Stream.of(within), provinces.values().stream())
                .noneMatch(period -> period.isZero() || period.isNegative());
    }
}
