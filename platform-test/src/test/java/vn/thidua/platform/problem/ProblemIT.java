package vn.thidua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;

@SpringBootTest(
        classes = TrialService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=trial-service",
            "spring.servlet.multipart.max-file-size=1KB"
        })
@RealInfrastructure
class ProblemIT {

    private static final BodyPublisher NOTHING = BodyPublishers.noBody();

    private final String token = Tokens.forUnit(Fresh.unit(), "leader");

    @LocalServerPort int port;

    @Test
    void fields_that_are_not_as_they_should_be_are_named_in_vietnamese() throws Exception {
        JsonNode problem = problem(400, "POST", "wishes", "{\"name\": \"\"}", "invalid-request");

        JsonNode error = problem.required("errors").get(0);
        assertThat(error.required("field").asString()).isEqualTo("name");
        assertThat(error.required("message").asString()).isEqualTo("không được để trống");
        problem(400, "POST", "wishes", "{\"name\": \"too long\"}", "invalid-request");
    }

    @Test
    void a_body_that_is_no_json_is_an_invalid_request() throws Exception {
        problem(400, "POST", "wishes", "{", "invalid-request");
    }

    @Test
    void a_path_or_parameter_of_the_wrong_kind_is_an_invalid_request() throws Exception {
        assertThat(
                        problem(400, "GET", "numbers/seven", "", "invalid-request")
                                .required("errors")
                                .get(0)
                                .required("field")
                                .asString())
                .isEqualTo("number");
        problem(400, "GET", "numbers/7?size=many", "", "invalid-request");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        problem(404, "GET", "nowhere", "", "not-found");
        assertThat(
                        problem(404, "GET", "trouble/absent", "", "not-found")
                                .required("detail")
                                .asString())
                .isEqualTo("Không có bản này.");
    }

    @Test
    void a_wrong_method_keeps_its_status() throws Exception {
        problem(405, "DELETE", "wishes", "", "invalid-request");
    }

    @Test
    void another_edit_came_first() throws Exception {
        problem(409, "GET", "trouble/stale", "", "stale-version");
        assertThat(
                        problem(409, "GET", "trouble/stale-value", "", "stale-version")
                                .required("currentVersion")
                                .asInt())
                .isEqualTo(7);
    }

    @Test
    void a_refusal_carries_its_reason() throws Exception {
        assertThat(
                        problem(422, "GET", "trouble/refused", "", "refused")
                                .required("reason")
                                .asString())
                .isEqualTo("TOO_EARLY");
    }

    @Test
    void a_database_that_is_down_is_said_with_a_time_to_retry() throws Exception {
        problem(503, "GET", "trouble/down", "", "service-unavailable");
        assertThat(
                        send("GET", "trouble/down", NOTHING, "application/json")
                                .headers()
                                .firstValue("retry-after"))
                .contains("5");
    }

    @Test
    void the_unexpected_carries_its_trace_and_no_secret() throws Exception {
        JsonNode problem = problem(500, "GET", "trouble/other", "", "unexpected");

        String trace = problem.required("traceId").asString();
        assertThat(trace).hasSize(32);
        assertThat(problem.required("detail").asString()).contains(trace);
        assertThat(problem.toString()).doesNotContain("nobody expected this", "Exception");
    }

    @Test
    void a_file_above_the_limit_is_too_large() throws Exception {
        String multipart =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"
                        + "a".repeat(5_000)
                        + "\r\n--x--\r\n";
        HttpResponse<String> answer =
                send(
                        "POST",
                        "files",
                        BodyPublishers.ofString(multipart),
                        "multipart/form-data; boundary=x");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    private JsonNode problem(int status, String method, String path, String body, String type)
            throws Exception {
        HttpResponse<String> answer =
                send(
                        method,
                        path,
                        body.isEmpty() ? NOTHING : BodyPublishers.ofString(body),
                        "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(
                        kind -> assertThat(kind).startsWith("application/problem+json"));
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.required("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.required("status").asInt()).isEqualTo(status);
        assertThat(problem.required("detail").asString()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> send(
            String method, String path, BodyPublisher body, String contentType) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/trial/" + path))
                        .method(method, body)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType)
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
