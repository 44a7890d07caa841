package vn.thidua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;

@SpringBootTest(
        classes = TrialService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=trial-service")
@RealInfrastructure
class SecurityIT {

    private final String unit = Fresh.unit();

    @LocalServerPort int port;

    @Test
    void a_good_token_is_let_in_as_its_caller() throws Exception {
        HttpResponse<String> answer =
                get("/api/trial/me", Optional.of(Tokens.forUnit(unit, "leader")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(unit, "leader");
    }

    @Test
    void without_a_token_the_answer_is_a_problem() throws Exception {
        refused(Optional.empty());
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        refused(
                Optional.of(
                        Tokens.changed(
                                unit,
                                claims ->
                                        claims.expirationTime(
                                                Date.from(Instant.now().minusSeconds(30))))));
    }

    @Test
    void a_token_for_another_audience_is_refused() throws Exception {
        refused(Optional.of(Tokens.changed(unit, claims -> claims.audience("another-api"))));
        refused(Optional.of(Tokens.changed(unit, claims -> claims.audience(List.of()))));
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        refused(
                Optional.of(
                        Tokens.changed(
                                unit, claims -> claims.issuer("https://elsewhere.example"))));
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() throws Exception {
        refused(Optional.of(Tokens.forged(unit, "leader")));
        refused(Optional.of("not.a.token"));
    }

    @Test
    void a_token_without_a_proper_unit_is_refused() throws Exception {
        refused(Optional.of(Tokens.changed(unit, claims -> claims.claim("unit", null))));
        refused(Optional.of(Tokens.changed(unit, claims -> claims.claim("unit", "a b"))));
        refused(Optional.of(Tokens.changed(unit, claims -> claims.claim("unit", List.of(unit)))));
    }

    @Test
    void a_token_without_a_subject_is_refused() throws Exception {
        refused(Optional.of(Tokens.changed(unit, claims -> claims.subject(null))));
    }

    @Test
    void a_token_in_the_address_is_no_token() throws Exception {
        HttpResponse<String> answer =
                get("/api/trial/me?access_token=" + Tokens.forUnit(unit), Optional.empty());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_header_cannot_choose_the_unit() throws Exception {
        HttpRequest request =
                request("/api/trial/me", Optional.of(Tokens.forUnit(unit)))
                        .header("X-Unit", "P33")
                        .header("X-Forwarded-For", "10.0.0.1")
                        .build();
        assertThat(send(request).body()).contains("\"bound\":\"" + unit + "\"");
    }

    @Test
    void health_is_open_and_metrics_answer_the_loopback() throws Exception {
        assertThat(get("/actuator/health/liveness", Optional.empty()).statusCode()).isEqualTo(200);
        HttpResponse<String> metrics = get("/actuator/prometheus", Optional.empty());
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains(
                        "thidua_outbox_pending",
                        "thidua_outbox_published",
                        "service=\"trial-service\"");
    }

    @Test
    void outside_api_and_actuator_nothing_answers() throws Exception {
        assertThat(get("/", Optional.empty()).statusCode()).isEqualTo(401);
        assertThat(get("/", Optional.of(Tokens.forUnit(unit))).statusCode()).isEqualTo(403);
        assertThat(get("/", Optional.of(Tokens.forUnit(unit))).body())
                .contains("/problems/forbidden");
    }

    private void refused(Optional<String> token) throws Exception {
        HttpResponse<String> answer = get("/api/trial/me", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("/problems/unauthenticated", "Chưa đăng nhập", "Đăng nhập lại");
    }

    private HttpResponse<String> get(String path, Optional<String> token) throws Exception {
        return send(request(path, token).build());
    }

    private HttpRequest.Builder request(String path, Optional<String> token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
