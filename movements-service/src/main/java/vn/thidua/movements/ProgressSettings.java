package vn.thidua.movements;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.thidua.movements.progress.Letters;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Rhythm;
import vn.thidua.platform.time.WorkingDays;

/**
 * How progress is judged.
 *
 * @param green from which ratio of share reached to share of time gone the light is green
 * @param yellow from which ratio it is yellow
 * @param grace days after the end of a period in which its value is still on time
 * @param portal the portal's address, as links in mails name it
 * @param mailFrom the sender of reminders
 * @param linkValidity how long a link from a mail may be followed
 * @param capturedMails where mail that never leaves this machine lies as files; none: mail leaves
 * @param remindEvery after how many days an owner who does not answer is reminded again
 * @param longestPause for how many days a reminder may be put off
 */
@Validated
@ConfigurationProperties("thidua.progress")
record ProgressSettings(
        @DefaultValue("0.9") @NotNull @DecimalMin("0.01") BigDecimal green,
        @DefaultValue("0.7") @NotNull @DecimalMin("0.01") BigDecimal yellow,
        @DefaultValue("5") @Min(0) int grace,
        @DefaultValue("http://localhost:8080") @NotNull URI portal,
        @DefaultValue("thidua@localhost") @NotBlank String mailFrom,
        @DefaultValue("14d") @NotNull @DurationMin(minutes = 1) Duration linkValidity,
        @DefaultValue("") @NotNull String capturedMails,
        @DefaultValue("3") @Min(1) int remindEvery,
        @DefaultValue("31") @Min(1) int longestPause) {

    Rhythm rhythm(WorkingDays days) {
        return new Rhythm(remindEvery, longestPause, days);
    }

    Letters letters(ZoneId zone) {
        return new Letters(portal, mailFrom, linkValidity, zone);
    }

    Light.Rule rule() {
        return new Light.Rule(green, yellow, grace);
    }
}
