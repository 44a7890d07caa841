package vn.thidua.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set; the values and their reasons stand in {@code application.yml}.
 *
 * @param largestUpload biggest request body that is passed on; beyond it 413
 */
@Validated
@ConfigurationProperties("thidua.gateway")
public record GatewaySettings(
        @Valid @NotNull Login login,
        @Valid @NotNull Sessions sessions,
        @Valid @NotNull Services services,
        @Valid @NotNull Breaker breaker,
        @Valid @NotNull Limit requestsPerPerson,
        @Valid @NotNull Limit loginsPerAddress,
        @Valid @NotNull Limit publicReadsPerAddress,
        @Valid @NotNull Limit openRequestsPerAddress,
        @NotNull DataSize largestUpload) {

    /**
     * The client of the identity provider.
     *
     * @param issuerUri OpenID Connect issuer, as it stands in the tokens
     * @param clientSecret known to the realm and the gateway only
     * @param timeout for one call to the identity provider
     * @param renewBefore an access token with less than this left is renewed before it is passed on
     */
    public record Login(
            @NotNull URI issuerUri,
            @NotBlank String clientId,
            @NotBlank String clientSecret,
            @NotNull @DurationMin(millis = 100) Duration timeout,
            @NotNull @DurationMin(seconds = 1) Duration renewBefore) {}

    /**
     * Sessions in MongoDB.
     *
     * @param idle a signed-in session ends after this long without a request
     * @param idleBeforeLogin the same for a session that has not signed in yet
     * @param sweepEvery how often ended sessions are deleted
     */
    public record Sessions(
            @NotBlank String database,
            @NotNull @DurationMin(seconds = 1) Duration idle,
            @NotNull @DurationMin(seconds = 1) Duration idleBeforeLogin,
            @NotNull @DurationMin(seconds = 1) Duration sweepEvery) {}

    /**
     * The services behind the gateway.
     *
     * @param connectTimeout until the connection stands
     * @param answerTimeout from the last byte of the request to the first of the answer
     * @param firstEventTimeout the same for an event stream: a service begins it with its first event or heartbeat
     */
    public record Services(
            @NotNull URI plans,
            @NotNull URI movements,
            @NotNull URI awards,
            @NotNull URI reporting,
            @NotNull @DurationMin(millis = 50) Duration connectTimeout,
            @NotNull @DurationMin(millis = 50) Duration answerTimeout,
            @NotNull @DurationMin(millis = 50) Duration firstEventTimeout) {}

    /**
     * When a service is given a pause.
     *
     * @param failures opens when this share of the last calls failed, in percent
     * @param calls number of last calls looked at
     * @param pause how long the service is left alone before it is tried again
     */
    public record Breaker(
            @Min(1) @Max(100) int failures,
            @Min(2) int calls,
            @NotNull @DurationMin(millis = 50) Duration pause) {}

    /**
     * At most {@code requests} in each span of {@code per}.
     *
     * @param keys how many persons or addresses are remembered at once
     */
    public record Limit(
            @Positive int requests,
            @NotNull @DurationMin(millis = 50) Duration per,
            @Positive int keys) {}

    @AssertTrue(message = "largestUpload must be at least 1 MB")
    boolean isUploadLimitUsable() {
        return largestUpload.toMegabytes() >= 1;
    }
}
