package vn.thidua.movements;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.thidua.movements.progress.Light;

/**
 * How progress is judged.
 *
 * @param green from which ratio of share reached to share of time gone the light is green
 * @param yellow from which ratio it is yellow
 * @param grace days after the end of a period in which its value is still on time
 */
@Validated
@ConfigurationProperties("thidua.progress")
record ProgressSettings(
        @DefaultValue("0.9") @NotNull @DecimalMin("0.01") BigDecimal green,
        @DefaultValue("0.7") @NotNull @DecimalMin("0.01") BigDecimal yellow,
        @DefaultValue("5") @Min(0) int grace) {

    Light.Rule rule() {
        return new Light.Rule(green, yellow, grace);
    }
}
