package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.process.FreePorts;

class RelayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static TestService service;
    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        service = new TestService();
        gateway =
                RunningGateway.with(
                        service.address(), "--thidua.gateway.services.answer-timeout=500ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        gateway.close();
    }

    @BeforeEach
    void sign_in() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");
    }

    @Test
    void a_service_gets_the_persons_token_with_everything_it_decides_by() throws Exception {
        HttpResponse<String> answer = browser.get(gateway.at("/api/plans/1?year=2024"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"answer\":\"có\"}");
        assertThat(service.last().path()).isEqualTo("/api/plans/1?year=2024");
        String bearer = service.last().header("Authorization");
        assertThat(bearer).startsWith("Bearer ");
        Jwt token =
                JwtDecoders.fromIssuerLocation(TestKeycloak.issuerUri())
                        .decode(bearer.substring(7));
        assertThat(token.getAudience()).containsExactly("thidua-api");
        assertThat(token.getClaimAsString("unit")).isEqualTo("C12418");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("specialist");
        assertThat(token.getClaimAsString("name")).isEqualTo("Chuyên viên xã Minh Tiến");
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("chuyenvien.minhtien");
    }

    @Test
    void each_path_goes_to_its_service() throws Exception {
        try (TestService plans = new TestService();
                TestService reporting = new TestService();
                TestService movements = new TestService();
                TestService awards = new TestService();
                RunningGateway own =
                        RunningGateway.with(
                                service.address(),
                                "--thidua.gateway.services.plans=" + plans.address(),
                                "--thidua.gateway.services.reporting=" + reporting.address(),
                                "--thidua.gateway.services.movements=" + movements.address(),
                                "--thidua.gateway.services.awards=" + awards.address())) {
            Browser there = new Browser();
            there.signIn(own, "chuyenvien.minhtien");
            for (String path :
                    new String[] {
                        "/api/plans",
                        "/api/documents/a/b",
                        "/api/units/C12418",
                        "/api/rollups/x",
                        "/api/reports",
                        "/api/movements",
                        "/api/awards/1"
                    }) {
                assertThat(there.get(own.at(path)).statusCode()).as(path).isEqualTo(200);
            }

            assertThat(plans.seen())
                    .extracting(TestService.Seen::path)
                    .containsExactly("/api/plans", "/api/documents/a/b", "/api/units/C12418");
            assertThat(reporting.seen())
                    .extracting(TestService.Seen::path)
                    .containsExactly("/api/rollups/x", "/api/reports");
            assertThat(movements.seen())
                    .extracting(TestService.Seen::path)
                    .containsExactly("/api/movements");
            assertThat(awards.seen())
                    .extracting(TestService.Seen::path)
                    .containsExactly("/api/awards/1");
        }
    }

    @Test
    void what_a_caller_says_of_itself_does_not_reach_a_service() throws Exception {
        browser.send(
                gateway.at("/api/plans"),
                request ->
                        request.header("Authorization", "Bearer forged")
                                .header("X-Forwarded-For", "10.0.0.1")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("Forwarded", "for=10.0.0.1")
                                .header("X-Real-IP", "10.0.0.1")
                                .header("X-Unit", "P33")
                                .header("X-Roles", "platform-admin")
                                .header("traceparent", "00-1-1-01")
                                .header("If-None-Match", "\"7\"")
                                .header("Accept-Language", "vi"));

        TestService.Seen seen = service.last();
        assertThat(seen.headers())
                .doesNotContainKeys(
                        "X-forwarded-for",
                        "X-forwarded-host",
                        "X-forwarded-proto",
                        "X-forwarded-port",
                        "Forwarded",
                        "X-real-ip",
                        "X-unit",
                        "X-roles",
                        "Cookie",
                        "X-xsrf-token");
        assertThat(seen.header("Authorization"))
                .isNotEqualTo("Bearer forged")
                .startsWith("Bearer e");
        assertThat(seen.header("If-none-match")).isEqualTo("\"7\"");
        assertThat(seen.header("Accept-language")).isEqualTo("vi");
    }

    @Test
    void a_service_sets_no_cookie_and_tells_nothing_of_itself() throws Exception {
        HttpResponse<String> answer = browser.get(gateway.at("/api/plans"));

        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(browser.setCookie("inner")).isEmpty();
    }

    @Test
    void a_change_with_the_portals_token_passes() throws Exception {
        assertThat(browser.post(gateway.at("/api/plans"), "{\"a\":1}").statusCode()).isEqualTo(200);
        assertThat(service.last().method()).isEqualTo("POST");
        assertThat(service.last().size()).isEqualTo(7);
    }

    @Test
    void a_change_without_the_portals_token_is_refused() throws Exception {
        int before = service.seen().size();

        HttpResponse<String> refused =
                browser.send(
                        gateway.at("/api/plans"),
                        request -> request.POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/forbidden", "tải lại trang");
        assertThat(service.seen()).hasSize(before);
    }

    @Test
    void a_change_with_a_guessed_token_is_refused() throws Exception {
        HttpResponse<String> refused =
                browser.send(
                        gateway.at("/api/plans"),
                        request ->
                                request.header("X-XSRF-TOKEN", "guessed")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void a_document_of_25_MB_arrives_byte_for_byte() throws Exception {
        byte[] document = new byte[25 * 1024 * 1024];
        new Random(1).nextBytes(document);

        HttpResponse<String> answer = upload(HttpRequest.BodyPublishers.ofByteArray(document));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service.last().size()).isEqualTo(document.length);
        assertThat(service.last().digest())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(document)));
        assertThat(service.last().header("Content-length"))
                .isEqualTo(Integer.toString(document.length));
    }

    @Test
    void a_document_over_the_limit_is_refused_before_it_is_passed_on() throws Exception {
        int before = service.seen().size();

        HttpResponse<String> answer =
                upload(HttpRequest.BodyPublishers.ofByteArray(new byte[32 * 1024 * 1024]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large", "30 MB");
        assertThat(service.seen()).hasSize(before);
    }

    @Test
    void who_sends_300_MB_can_read_why_it_is_refused(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("scan.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(document.toFile(), "rw")) {
            sparse.setLength(300L * 1024 * 1024);
        }
        int before = service.seen().size();

        HttpResponse<String> answer = upload(HttpRequest.BodyPublishers.ofFile(document));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large", "lớn hơn 30 MB", "gửi lại");
        assertThat(service.seen()).hasSize(before);
    }

    @Test
    void a_document_of_unstated_length_is_cut_off_at_the_limit() throws Exception {
        byte[] document = new byte[32 * 1024 * 1024];

        HttpResponse<String> answer =
                upload(
                        HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(document)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    @Test
    void events_come_through_one_by_one() throws Exception {
        HttpResponse<InputStream> stream =
                browser.send(
                        gateway.at("/api/rollups/stream"),
                        request -> request.header("Accept", "text/event-stream"),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(lines.readLine()).isEqualTo(":");
            assertThat(lines.readLine()).isEmpty();
            for (String event : new String[] {"một", "hai", "ba"}) {
                service.emit(event);
                assertThat(lines.readLine()).isEqualTo("data: " + event);
                assertThat(lines.readLine()).isEmpty();
            }
            service.emit("");
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void a_stream_that_outlives_the_sign_out_does_not_bring_the_session_back() throws Exception {
        HttpResponse<InputStream> stream =
                browser.send(
                        gateway.at("/api/rollups/stream"),
                        request -> request.header("Accept", "text/event-stream"),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.body().read()).isEqualTo(':');
        String cookie = browser.cookie(gateway.address(), "THIDUA_SESSION").orElseThrow();

        browser.post(gateway.at("/logout"), "");
        service.emit("");
        stream.body().readAllBytes();

        HttpResponse<String> after =
                new Browser()
                        .send(
                                gateway.at("/api/session"),
                                request -> request.header("Cookie", "THIDUA_SESSION=" + cookie));
        assertThat(after.statusCode()).isEqualTo(401);
    }

    @Test
    void a_service_that_is_down_is_told_as_an_outage_and_never_as_nothing() throws Exception {
        try (RunningGateway own = RunningGateway.with(freeAddress())) {
            Browser there = new Browser();
            there.signIn(own, "chuyenvien.minhtien");

            HttpResponse<String> answer = there.get(own.at("/api/plans"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body())
                    .contains("/problems/service-unavailable", "dữ liệu của bạn không mất");
        }
    }

    @Test
    void a_question_that_is_not_answered_in_time_is_told_so() throws Exception {
        HttpResponse<String> answer = browser.get(gateway.at("/api/awards/slow"));

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("/problems/timeout", "tải lại trang");
    }

    @Test
    void a_change_that_is_not_answered_in_time_is_not_called_failed() throws Exception {
        HttpResponse<String> answer = browser.post(gateway.at("/api/awards/slow"), "{}");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("Chưa rõ thao tác đã xong hay chưa");
    }

    @Test
    void an_answer_that_breaks_off_is_no_whole_answer() {
        assertThatThrownBy(() -> browser.get(gateway.at("/api/awards/cut")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_service_that_fails_again_and_again_is_left_alone_and_tried_anew() throws Exception {
        try (TestService failing = new TestService();
                RunningGateway own =
                        RunningGateway.with(
                                failing.address(),
                                "--thidua.gateway.breaker.calls=4",
                                "--thidua.gateway.breaker.pause=300ms")) {
            Browser there = new Browser();
            there.signIn(own, "chuyenvien.minhtien");
            for (int call = 0; call < 4; call++) {
                there.get(own.at("/api/plans/broken"));
            }
            int asked = failing.seen().size();

            HttpResponse<String> refused = there.get(own.at("/api/plans"));

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("/problems/service-unavailable");
            assertThat(failing.seen()).hasSize(asked);
            await().atMost(PATIENCE)
                    .until(() -> there.get(own.at("/api/plans")).statusCode() == 200);
        }
    }

    @Test
    void one_services_outage_does_not_touch_another() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.services.awards=" + freeAddress(),
                        "--thidua.gateway.breaker.calls=2")) {
            Browser there = new Browser();
            there.signIn(own, "chuyenvien.minhtien");
            for (int call = 0; call < 4; call++) {
                assertThat(there.get(own.at("/api/awards")).statusCode()).isEqualTo(503);
            }

            assertThat(there.get(own.at("/api/plans")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_public_page_is_read_without_signing_in_and_without_anybodys_token() throws Exception {
        URI page = gateway.at("/api/public/examples/C12418");
        assertThat(new Browser().get(page).statusCode()).isEqualTo(200);
        assertThat(service.last().headers()).doesNotContainKey("Authorization");
        browser.send(page, request -> request.header("Authorization", "Bearer forged"));
        assertThat(service.last().path()).isEqualTo("/api/public/examples/C12418");
        assertThat(service.last().headers())
                .as("who is signed in sees there what everybody sees")
                .doesNotContainKey("Authorization");
        URI honours = gateway.at("/api/public/honours/C12418");
        assertThat(new Browser().get(honours).statusCode()).isEqualTo(200);
        assertThat(service.last().headers()).doesNotContainKey("Authorization");
        assertThat(new Browser().get(gateway.at("/api/public/accounts")).statusCode())
                .isEqualTo(404);
        assertThat(new Browser().post(page, "{}").statusCode()).isBetween(401, 403);
    }

    @Test
    void one_address_beyond_the_limit_of_public_reads_is_asked_to_wait() throws Exception {
        try (RunningGateway strict =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.public-reads-per-address.requests=2",
                        "--thidua.gateway.public-reads-per-address.per=1h")) {
            URI page = strict.at("/api/public/examples/C12418");
            assertThat(new Browser().get(page).statusCode()).isEqualTo(200);
            assertThat(new Browser().get(page).statusCode()).isEqualTo(200);
            assertThat(new Browser().get(page).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void one_person_beyond_the_limit_is_asked_to_wait() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.requests-per-person.requests=5",
                        "--thidua.gateway.requests-per-person.per=1h")) {
            Browser quick = new Browser();
            quick.signIn(own, "chuyenvien.minhtien");
            HttpResponse<String> last = quick.get(own.at("/api/plans"));
            for (int call = 0; call < 5; call++) {
                last = quick.get(own.at("/api/plans"));
            }
            Browser other = new Browser();
            other.signIn(own, "lanhdao.minhtien");

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).contains("3600");
            assertThat(last.body()).contains("/problems/too-many-requests");
            assertThat(other.get(own.at("/api/plans")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void one_address_cannot_start_any_number_of_logins() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.logins-per-address.requests=2",
                        "--thidua.gateway.logins-per-address.per=1h")) {
            Browser stranger = new Browser();
            stranger.get(own.at("/oauth2/authorization/thidua"));
            stranger.get(own.at("/oauth2/authorization/thidua"));

            HttpResponse<String> refused = stranger.get(own.at("/oauth2/authorization/thidua"));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
            assertThat(stranger.get(own.at("/")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void who_follows_a_link_from_a_mail_needs_no_sign_in_and_is_nobody_to_the_service()
            throws Exception {
        for (String page : List.of("look", "send", "pause")) {
            HttpResponse<String> answer =
                    new Browser()
                            .send(
                                    gateway.at("/api/movements/mailed-links/" + page),
                                    request ->
                                            request.header("Authorization", "Bearer forged")
                                                    .header("Content-Type", "application/json")
                                                    .POST(
                                                            HttpRequest.BodyPublishers.ofString(
                                                                    "{}")));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(service.last().path()).isEqualTo("/api/movements/mailed-links/" + page);
            assertThat(service.last().headers()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void nothing_beside_those_two_paths_is_open() throws Exception {
        for (String path :
                List.of(
                        "/api/movements/mailed-links",
                        "/api/movements/mailed-links/",
                        "/api/movements/mailed-links/look/",
                        "/api/movements/mailed-links/look/more",
                        "/api/movements/captured-mails",
                        "/api/movements/progress")) {
            HttpResponse<String> read = new Browser().get(gateway.at(path));
            assertThat(read.statusCode()).as(path).isEqualTo(401);
            HttpResponse<String> posted = new Browser().post(gateway.at(path), "{}");
            assertThat(posted.statusCode()).as(path).isIn(401, 403);
        }
        assertThat(new Browser().get(gateway.at("/api/movements/mailed-links/look")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void one_address_cannot_try_any_number_of_links() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.open-requests-per-address.requests=2",
                        "--thidua.gateway.open-requests-per-address.per=1h")) {
            Browser stranger = new Browser();
            stranger.post(own.at("/api/movements/mailed-links/look"), "{}");
            stranger.post(own.at("/api/movements/mailed-links/send"), "{}");

            HttpResponse<String> refused =
                    stranger.post(own.at("/api/movements/mailed-links/look"), "{}");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
            assertThat(stranger.get(own.at("/")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_unknown_path_below_api_is_not_the_portals_page() throws Exception {
        HttpResponse<String> answer = browser.get(gateway.at("/api/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("type").asString())
                .isEqualTo("/problems/not-found");
    }

    private HttpResponse<String> upload(HttpRequest.BodyPublisher document)
            throws IOException, InterruptedException {
        String token = browser.cookie(gateway.address(), "XSRF-TOKEN").orElseThrow();
        return browser.send(
                gateway.at("/api/plans/imports"),
                request ->
                        request.header("X-XSRF-TOKEN", token)
                                .header("Content-Type", "application/octet-stream")
                                .POST(document));
    }

    private static URI freeAddress() {
        return URI.create("http://127.0.0.1:" + FreePorts.pick(1).getFirst());
    }
}
