package vn.thidua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;

/** The operator is elsewhere and the issuer does not answer: what the loopback and a token are told then. */
@SpringBootTest(
        classes = TrialService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=trial-service",
            "thidua.security.operator-networks=10.11.12.0/24",
            "thidua.security.jwk-set-uri=http://127.0.0.1:1/keys"
        })
@RealInfrastructure
class OperatorNetworkIT {

    @LocalServerPort int port;

    @Test
    void the_actuator_answers_the_operators_networks_only() throws Exception {
        assertThat(get("/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/deadletters", "").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/health", "").statusCode()).isEqualTo(200);
    }

    @Test
    void an_issuer_that_does_not_answer_is_said_honestly() throws Exception {
        HttpResponse<String> answer = get("/api/trial/me", Tokens.forUnit("C1"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("/problems/service-unavailable");
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
