package vn.thidua.plans.account.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How accounts are managed at Keycloak.
 *
 * @param issuer of the realm, e.g. {@code http://localhost:8085/realms/thidua}
 * @param clientId the client with a service account that may manage users
 * @param clientSecret of that client; blank if accounts cannot be managed here
 * @param timeout for a connection and for an answer
 * @param pause after too many failures, before Keycloak is asked again
 */
@Validated
@ConfigurationProperties("thidua.accounts")
record AccountSettings(
        @NotNull URI issuer,
        @NotBlank String clientId,
        @NotNull String clientSecret,
        @NotNull Duration timeout,
        @NotNull Duration pause) {

    /** Where the realm's accounts are managed. */
    String adminAddress() {
        return issuer.toString().replaceFirst("/realms/", "/admin/realms/");
    }

    String tokenAddress() {
        return issuer + "/protocol/openid-connect/token";
    }
}
