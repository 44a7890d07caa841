package vn.thidua.awards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class CatalogueIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired TenantTree units;
    @Autowired KafkaTemplate<String, String> kafka;

    @Test
    void without_a_day_the_working_date_counts() throws Exception {
        String answer = get("/api/awards/catalogue", Tokens.forUnit("C12418")).body();

        assertThat(answer)
                .contains("Lao động tiên tiến", "Điều 24", "Chủ tịch Ủy ban nhân dân cấp huyện");
    }

    @Test
    void since_the_reform_no_district_decides() throws Exception {
        String answer = get("/api/awards/catalogue?on=2025-07-01", Tokens.forUnit("C12418")).body();

        assertThat(answer)
                .contains("Giấy khen", "Nghị định 129/2025/NĐ-CP")
                .doesNotContain("cấp huyện");
    }

    @Test
    void who_has_no_good_token_is_refused() throws Exception {
        for (String token : List.of("", "none", Tokens.forged("P33"))) {
            assertThat(get("/api/awards/catalogue", token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_day_that_is_none_is_refused() throws Exception {
        HttpResponse<String> answer =
                get("/api/awards/catalogue?on=31/02/2024", Tokens.forUnit("P33"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/invalid-request");
    }

    @Test
    void units_are_heard() throws Exception {
        String unit = Fresh.unit();
        ProducerRecord<String, String> registered =
                new ProducerRecord<>(
                        "thidua.units.v1",
                        unit,
                        """
                        {"id": "%1$s", "code": "%1$s", "name": "Xã Minh Tiến", "level": "COMMUNE",
                         "validFrom": "2020-01-01", "validTo": null, "parents": []}
                        """
                                .formatted(unit));
        registered.headers().add("ce_sequence", "1".getBytes(StandardCharsets.UTF_8));
        kafka.send(registered).get();

        Waiting.until(() -> units.node(new TenantId(unit)).isPresent());
    }

    private HttpResponse<String> get(String path, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
