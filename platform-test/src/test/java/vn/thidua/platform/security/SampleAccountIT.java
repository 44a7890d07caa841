package vn.thidua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;

/** The tokens of a real Keycloak with the sample realm carry what the services ask for. */
@SpringBootTest(
        classes = TrialService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=trial-service")
@RealInfrastructure(issuer = RealInfrastructure.Issuer.KEYCLOAK)
class SampleAccountIT {

    @LocalServerPort int port;

    @Test
    void a_sample_account_is_let_in_as_the_leader_of_its_unit() {
        String me =
                RestClient.create("http://127.0.0.1:" + port)
                        .get()
                        .uri("/api/trial/me")
                        .headers(
                                headers ->
                                        headers.setBearerAuth(
                                                Tokens.ofSampleAccount("lanhdao.tinh-laocai")))
                        .retrieve()
                        .body(String.class);

        assertThat(me).contains("\"unit\":\"P10\"", "\"leader\"");
    }
}
