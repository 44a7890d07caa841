package vn.thidua.test;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens for tests of services. */
public final class Tokens {

    private static final String SAMPLE_PASSWORD = "thidua";

    private Tokens() {}

    /** The issuer of these tokens, for a process that is started by hand. */
    public static String issuerUri() {
        return LocalIssuer.ofThisRun().issuerUri();
    }

    /**
     * A token of a new person of the unit, for applications with {@code @RealInfrastructure}.
     *
     * @param unit the person's home unit; it need not exist
     */
    public static String forUnit(String unit, String... roles) {
        return LocalIssuer.ofThisRun().sign(claims(unit, roles).build());
    }

    /** As {@link #forUnit}, with claims changed: expired, for another audience, without a unit … */
    public static String changed(
            String unit, UnaryOperator<JWTClaimsSet.Builder> change, String... roles) {
        return LocalIssuer.ofThisRun().sign(change.apply(claims(unit, roles)).build());
    }

    /** A token with all the right claims, signed by somebody else. */
    public static String forged(String unit, String... roles) {
        return LocalIssuer.ofThisRun().signWithAnotherKey(claims(unit, roles).build());
    }

    /** A token of an account of the sample realm, for {@code @RealInfrastructure(issuer = KEYCLOAK)}. */
    public static String ofSampleAccount(String username) {
        String form =
                "grant_type=password&client_id=sample-token&scope=openid&username=%s&password=%s"
                        .formatted(
                                URLEncoder.encode(username, StandardCharsets.UTF_8),
                                URLEncoder.encode(SAMPLE_PASSWORD, StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        Infrastructure.ofThisRun().issuerUri()
                                                + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + username + ": " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body()).required("access_token").asString();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JWTClaimsSet.Builder claims(String unit, String... roles) {
        Instant now = Instant.now();
        String person = UUID.randomUUID().toString();
        return new JWTClaimsSet.Builder()
                .issuer(LocalIssuer.ofThisRun().issuerUri())
                .audience("thidua-api")
                .subject(person)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("preferred_username", "person-" + person.substring(0, 8))
                .claim("name", "Cán bộ " + unit)
                .claim("unit", unit)
                .claim("roles", List.of(roles));
    }
}
