package vn.thidua.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=trial-service")
@RealInfrastructure
class TrialServiceIT {

    @LocalServerPort int port;

    @Test
    void a_service_with_platform_starts_and_knows_its_caller() {
        String unit = Fresh.unit();
        RestClient http = RestClient.create("http://127.0.0.1:" + port);

        String me =
                http.get()
                        .uri("/api/trial/me")
                        .headers(headers -> headers.setBearerAuth(Tokens.forUnit(unit, "leader")))
                        .retrieve()
                        .body(String.class);

        assertThat(me)
                .contains("\"unit\":\"" + unit + "\"", "\"bound\":\"" + unit + "\"", "leader");
        Waiting.untilAsserted(
                () ->
                        assertThat(http.get().uri("/actuator/health").retrieve().body(String.class))
                                .contains("\"status\":\"UP\""));
    }
}
