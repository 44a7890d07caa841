package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TokenRenewalIT {

    private static TestService service;
    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        service = new TestService();
        gateway = RunningGateway.with(service.address());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @BeforeEach
    void no_other_session() {
        sessions().deleteMany(new Document());
    }

    @Test
    void a_token_about_to_end_is_renewed_before_it_is_passed_on() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");
        browser.get(gateway.at("/api/plans"));
        String first = service.last().header("Authorization");
        endToken("tokens stay");

        assertThat(browser.get(gateway.at("/api/plans")).statusCode()).isEqualTo(200);

        assertThat(service.last().header("Authorization")).isNotEqualTo(first);
    }

    @Test
    void many_requests_at_once_renew_it_once_and_none_is_signed_out() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");
        endToken("tokens stay");
        int before = service.seen().size();
        String cookie = browser.cookie(gateway.address(), "THIDUA_SESSION").orElseThrow();

        List<Integer> answers = atOnce(20, () -> get("/api/plans", cookie));

        assertThat(answers).containsOnly(200);
        assertThat(
                        service.seen().stream()
                                .skip(before)
                                .map(seen -> seen.header("Authorization"))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void a_refresh_token_that_the_provider_no_longer_knows_ends_the_session() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");
        endToken("forged");

        HttpResponse<String> answer = browser.get(gateway.at("/api/plans"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/unauthenticated");
        assertThat(browser.get(gateway.at("/api/session")).statusCode()).isEqualTo(401);
        assertThat(sessions().countDocuments()).isZero();
    }

    @Test
    void a_person_signed_out_by_the_administrator_is_out_when_the_token_ends() throws Exception {
        browser.signIn(gateway, "lanhdao.dailanh");
        endSessionsOf("lanhdao.dailanh");
        endToken("tokens stay");

        assertThat(browser.get(gateway.at("/api/plans")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_provider_out_of_reach_is_an_outage_and_signs_nobody_out() throws Exception {
        try (RunningGateway lost =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.login.issuer-uri=http://localhost:1/realms/thidua")) {
            browser.signIn(gateway, "chuyenvien.minhtien");
            endToken("tokens stay");
            String cookie = browser.cookie(gateway.address(), "THIDUA_SESSION").orElseThrow();

            HttpResponse<String> answer =
                    new Browser()
                            .send(
                                    lost.at("/api/plans"),
                                    request ->
                                            request.header("Cookie", "THIDUA_SESSION=" + cookie));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(browser.get(gateway.at("/api/plans")).statusCode()).isEqualTo(200);
        }
    }

    /** Lets the stored access token end now; {@code "tokens stay"} keeps the refresh token. */
    private static void endToken(String refresh) {
        Document session = Objects.requireNonNull(sessions().find().first());
        Document attributes = session.get("attributes", Document.class);
        JsonMapper json = JsonMapper.shared();
        JsonNode typed = json.readTree(attributes.getString("tokens"));
        ObjectNode tokens = (ObjectNode) (typed.isArray() ? typed.get(1) : typed);
        tokens.put("endsAt", Instant.now().toString());
        if (!refresh.equals("tokens stay")) {
            tokens.put("refresh", refresh);
        }
        sessions()
                .updateOne(
                        new Document("_id", session.get("_id")),
                        new Document(
                                "$set",
                                new Document("attributes.tokens", json.writeValueAsString(typed))));
    }

    private static MongoCollection<Document> sessions() {
        return gateway.bean(MongoClient.class).getDatabase("gateway").getCollection("sessions");
    }

    private static int get(String path, String cookie) throws IOException, InterruptedException {
        return new Browser()
                .send(
                        gateway.at(path),
                        request -> request.header("Cookie", "THIDUA_SESSION=" + cookie))
                .statusCode();
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result :
                    threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> task).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** As the administrator's console does it. */
    private static void endSessionsOf(String username) throws Exception {
        String realm = TestKeycloak.issuerUri().replace("/realms/", "/admin/realms/");
        String master =
                TestKeycloak.issuerUri()
                        .replace("/realms/thidua", "/realms/master/protocol/openid-connect/token");
        HttpClient http = HttpClient.newHttpClient();
        JsonMapper json = JsonMapper.shared();
        String form =
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + TestKeycloak.adminPassword();
        String token =
                json.readTree(
                                http.send(
                                                HttpRequest.newBuilder(URI.create(master))
                                                        .header(
                                                                "Content-Type",
                                                                "application/x-www-form-urlencoded")
                                                        .POST(
                                                                HttpRequest.BodyPublishers.ofString(
                                                                        form))
                                                        .build(),
                                                HttpResponse.BodyHandlers.ofString())
                                        .body())
                        .get("access_token")
                        .asString();
        String id =
                json.readTree(
                                http.send(
                                                HttpRequest.newBuilder(
                                                                URI.create(
                                                                        realm
                                                                                + "/users?exact=true&username="
                                                                                + username))
                                                        .header("Authorization", "Bearer " + token)
                                                        .build(),
                                                HttpResponse.BodyHandlers.ofString())
                                        .body())
                        .get(0)
                        .get("id")
                        .asString();
        int status =
                http.send(
                                HttpRequest.newBuilder(
                                                URI.create(realm + "/users/" + id + "/logout"))
                                        .header("Authorization", "Bearer " + token)
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
        assertThat(status).isEqualTo(204);
    }
}
