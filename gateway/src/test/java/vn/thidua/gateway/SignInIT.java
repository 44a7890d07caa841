package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignInIT {

    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        gateway =
                RunningGateway.with(
                        URI.create("http://localhost:1"), "--thidua.clock.working-date=2024-04-15");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void sign_in_leads_back_to_the_page_that_was_asked_for() throws Exception {
        assertThat(browser.signIn(gateway, "chuyenvien.minhtien")).isEqualTo(gateway.at("/plans"));
    }

    @Test
    void the_session_tells_who_is_signed_in_and_which_day_it_is() throws Exception {
        browser.signIn(gateway, "lanhdao.huyen-phucu");

        JsonNode session = json(browser.get(gateway.at("/api/session")));

        assertThat(session.get("name").asString()).isEqualTo("Lãnh đạo huyện Phù Cừ");
        assertThat(session.get("username").asString()).isEqualTo("lanhdao.huyen-phucu");
        assertThat(session.get("unit").asString()).isEqualTo("D333");
        assertThat(session.get("roles")).extracting(JsonNode::asString).containsExactly("leader");
        assertThat(session.get("workingDate").asString()).isEqualTo("2024-04-15");
        assertThat(session.get("sample").asBoolean()).isTrue();
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
