package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.test.Waiting;

class SignInIT {

    private static TestService service;
    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        service = new TestService();
        gateway = RunningGateway.with(service.address(), "--thidua.clock.working-date=2024-04-15");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void sign_in_leads_back_to_the_page_that_was_asked_for() throws Exception {
        assertThat(browser.signIn(gateway, "chuyenvien.minhtien")).isEqualTo(gateway.at("/plans"));
    }

    @Test
    void the_log_is_told_of_a_sign_in_with_the_persons_own_token() throws Exception {
        int before = service.signIns().size();
        browser.signIn(gateway, "lanhdao.huyen-phucu");

        Waiting.until(() -> service.signIns().size() == before + 1);
        TestService.Seen told = service.signIns().getLast();
        assertThat(told.method()).isEqualTo("POST");
        String token = told.header("Authorization").replace("Bearer ", "");
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8);
        assertThat(claims).contains("\"unit\":\"D333\"", "\"sid\"");
    }

    @Test
    void the_session_tells_who_is_signed_in_and_which_day_it_is() throws Exception {
        browser.signIn(gateway, "lanhdao.huyen-phucu");

        JsonNode session = json(browser.get(gateway.at("/api/session")));

        assertThat(session.get("name").asString()).isEqualTo("Lãnh đạo huyện Phù Cừ");
        assertThat(session.get("username").asString()).isEqualTo("lanhdao.huyen-phucu");
        assertThat(session.get("unit").asString()).isEqualTo("D333");
        assertThat(session.get("agency").isNull()).isTrue();
        assertThat(session.get("roles")).extracting(JsonNode::asString).containsExactly("leader");
        assertThat(session.get("workingDate").asString()).isEqualTo("2024-04-15");
        assertThat(session.get("sample").asBoolean()).isTrue();
    }

    @Test
    void the_code_is_asked_for_with_a_proof_key() throws Exception {
        HttpResponse<String> toProvider =
                browser.get(browser.location(browser.get(gateway.at("/login"))));

        assertThat(browser.location(toProvider).toString())
                .startsWith(TestKeycloak.issuerUri() + "/protocol/openid-connect/auth?")
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
                .doesNotContain("secret");
    }

    @Test
    void the_realm_refuses_a_request_without_proof_key() throws Exception {
        URI toProvider =
                browser.location(browser.get(browser.location(browser.get(gateway.at("/login")))));
        URI without =
                URI.create(toProvider.toString().replaceAll("&code_challenge(_method)?=[^&]*", ""));

        assertThat(browser.location(browser.get(without)).getQuery())
                .contains("error=invalid_request");
    }

    @Test
    void a_wrong_password_is_told_in_the_products_words() throws Exception {
        HttpResponse<String> page = browser.follow(gateway.at("/login"));
        assertThat(page.body()).contains("Đăng nhập - Thi Đua", "lang=\"vi\"", "thidua.css");

        HttpResponse<String> again = browser.submitLogin(page, "lanhdao.chochu", "sai");

        assertThat(again.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void a_stranger_gets_a_problem_and_no_redirect() throws Exception {
        for (String path : new String[] {"/api/session", "/api/plans", "/api/nothing"}) {
            HttpResponse<String> answer = browser.get(gateway.at(path));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("/problems/unauthenticated", "Hãy đăng nhập lại");
        }
        assertThat(service.seen()).noneMatch(seen -> seen.path().equals("/api/plans"));
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");

        assertThat(browser.setCookie("THIDUA_SESSION")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.setCookie("XSRF-TOKEN"))
                .contains("SameSite=Lax")
                .doesNotContain("HttpOnly");
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() throws Exception {
        HttpResponse<String> page = browser.follow(gateway.at("/login"));
        String before = browser.cookie(gateway.address(), "THIDUA_SESSION").orElseThrow();

        browser.get(
                browser.location(
                        browser.submitLogin(page, "chuyenvien.minhtien", TestKeycloak.PASSWORD)));

        assertThat(browser.cookie(gateway.address(), "THIDUA_SESSION")).get().isNotEqualTo(before);
    }

    @Test
    void another_servers_address_is_no_page_to_come_back_to() throws Exception {
        HttpResponse<String> page = browser.follow(gateway.at("/login?next=//evil.example/x"));

        HttpResponse<String> end =
                browser.get(
                        browser.location(
                                browser.submitLogin(
                                        page, "chuyenvien.minhtien", TestKeycloak.PASSWORD)));

        assertThat(browser.location(end)).isEqualTo(gateway.at("/"));
    }

    @Test
    void who_is_signed_in_does_not_sign_in_again() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");

        assertThat(browser.location(browser.get(gateway.at("/login?next=/plans/1"))))
                .isEqualTo(gateway.at("/plans/1"));
    }

    @Test
    void an_answer_of_the_provider_that_nobody_asked_for_signs_nobody_in() throws Exception {
        HttpResponse<String> page =
                browser.get(gateway.at("/login/oauth2/code/thidua?code=stolen&state=guessed"));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("<html lang=\"vi\">", "đăng nhập lại");
        assertThat(browser.get(gateway.at("/api/session")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_restart_of_the_gateway_signs_nobody_out() throws Exception {
        try (RunningGateway own = RunningGateway.with(service.address())) {
            browser.signIn(own, "lanhdao.minhtien");

            own.restart();

            assertThat(json(browser.get(own.at("/api/session"))).get("unit").asString())
                    .isEqualTo("C12418");
            assertThat(browser.get(own.at("/api/plans")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void sign_out_ends_the_session_here_and_at_the_provider() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");

        HttpResponse<String> out = browser.post(gateway.at("/logout"), "");
        URI provider = URI.create(json(out).get("location").asString());
        HttpResponse<String> back = browser.get(provider);

        assertThat(provider.toString())
                .startsWith(TestKeycloak.issuerUri())
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.location(back)).isEqualTo(gateway.at("/"));
        assertThat(browser.get(gateway.at("/api/session")).statusCode()).isEqualTo(401);
        assertThat(browser.follow(gateway.at("/login")).body()).contains("kc-form-login");
    }

    @Test
    void sign_out_without_the_portals_token_is_refused() throws Exception {
        browser.signIn(gateway, "chuyenvien.minhtien");

        HttpResponse<String> refused =
                browser.send(
                        gateway.at("/logout"),
                        request -> request.POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(browser.get(gateway.at("/api/session")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_provider_out_of_reach_is_told_as_an_outage() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(),
                        "--thidua.gateway.login.issuer-uri=http://localhost:1/realms/thidua")) {
            HttpResponse<String> page = browser.get(own.at("/login"));

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("<html lang=\"vi\">", "thử lại");
        }
    }

    @Test
    void a_session_store_out_of_reach_is_told_as_an_outage() throws Exception {
        try (RunningGateway own =
                RunningGateway.with(
                        service.address(), "--spring.mongodb.uri=mongodb://127.0.0.1:1")) {
            HttpResponse<String> answer =
                    browser.send(
                            own.at("/api/session"),
                            request -> request.header("Cookie", "THIDUA_SESSION=eA"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("/problems/service-unavailable");
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
