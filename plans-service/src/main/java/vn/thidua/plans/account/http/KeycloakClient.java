package vn.thidua.plans.account.http;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.account.Accounts;

/**
 * Asks Keycloak's admin API as the realm's client for accounts: with time limits, and not at all for a while when it has
 * failed too often.
 */
@Component
@EnableConfigurationProperties(AccountSettings.class)
class KeycloakClient {

    /** An answer. */
    record Answer(HttpStatusCode status, String body, Optional<String> location) {

        boolean ok() {
            return status.is2xxSuccessful();
        }

        boolean is(int code) {
            return status.value() == code;
        }
    }

    private record Token(String value, Instant until) {}

    private final AccountSettings settings;
    private final JsonMapper json;
    private final RestClient http;
    private final CircuitBreaker breaker;
    private @Nullable Token token;

    KeycloakClient(AccountSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(settings.timeout())
                                .build());
        requests.setReadTimeout(settings.timeout());
        this.http = RestClient.builder().requestFactory(requests).build();
        this.breaker =
                CircuitBreaker.of(
                        "keycloak-admin",
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(10)
                                .minimumNumberOfCalls(5)
                                .waitDurationInOpenState(settings.pause())
                                .recordException(trouble -> trouble instanceof Accounts.Unreachable)
                                .build());
    }

    /** Below the realm's admin address, e.g. {@code /users?max=1}; variables are encoded. */
    Answer get(String path, Object... variables) {
        return guarded(() -> send(HttpMethod.GET, path, Optional.empty(), variables));
    }

    Answer send(HttpMethod method, String path, Object body, Object... variables) {
        return guarded(() -> send(method, path, Optional.of(body), variables));
    }

    JsonNode json(Answer answer) {
        return json.readTree(answer.body());
    }

    private Answer guarded(Supplier<Answer> ask) {
        try {
            return breaker.executeSupplier(ask);
        } catch (CallNotPermittedException paused) {
            throw new Accounts.Unreachable(
                    "Keycloak has failed too often and is left alone", paused);
        }
    }

    private Answer send(
            HttpMethod method, String path, Optional<Object> body, Object... variables) {
        Answer first = exchange(method, path, body, bearer(false), variables);
        return first.is(401) ? exchange(method, path, body, bearer(true), variables) : first;
    }

    private Answer exchange(
            HttpMethod method,
            String path,
            Optional<Object> body,
            String bearer,
            Object... variables) {
        try {
            RestClient.RequestBodySpec request =
                    http.method(method)
                            .uri(settings.adminAddress() + path, variables)
                            .header("Authorization", "Bearer " + bearer);
            body.ifPresent(
                    it ->
                            request.contentType(MediaType.APPLICATION_JSON)
                                    .body(json.writeValueAsString(it)));
            return answered(request);
        } catch (ResourceAccessException trouble) {
            throw new Accounts.Unreachable("Keycloak does not answer", trouble);
        }
    }

    private static Answer answered(RestClient.RequestBodySpec request) {
        Answer answer =
                request.exchange(
                        (_, response) ->
                                new Answer(
                                        response.getStatusCode(),
                                        new String(
                                                response.getBody().readAllBytes(),
                                                java.nio.charset.StandardCharsets.UTF_8),
                                        Optional.ofNullable(
                                                response.getHeaders().getFirst("Location"))));
        if (answer == null || answer.status().is5xxServerError()) {
            throw new Accounts.Unreachable(
                    "Keycloak cannot answer: " + (answer == null ? "nothing" : answer.status()),
                    new IllegalStateException());
        }
        return answer;
    }

    private synchronized String bearer(boolean fresh) {
        Token known = token;
        if (known != null && !fresh && Instant.now().isBefore(known.until())) {
            return known.value();
        }
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        Answer answer;
        try {
            answer =
                    answered(
                            http.post()
                                    .uri(settings.tokenAddress())
                                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                    .body(form));
        } catch (ResourceAccessException trouble) {
            throw new Accounts.Unreachable("Keycloak does not answer", trouble);
        }
        if (!answer.ok()) {
            throw new Accounts.Unreachable(
                    "Keycloak gives no token to the client " + settings.clientId(),
                    new IllegalStateException(answer.status().toString()));
        }
        JsonNode granted = json(answer);
        Token got =
                new Token(
                        granted.path("access_token").asString(),
                        Instant.now()
                                .plus(Duration.ofSeconds(granted.path("expires_in").asLong(60)))
                                .minusSeconds(10));
        token = got;
        return got.value();
    }
}
