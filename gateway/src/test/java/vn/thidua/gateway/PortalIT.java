package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.standalone.process.FreePorts;

class PortalIT {

    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        gateway = RunningGateway.with(URI.create("http://localhost:1"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void every_page_of_the_portal_is_the_one_page_asked_for_each_time() throws Exception {
        for (String path : new String[] {"/", "/plans", "/plans/1/review", "/index.html"}) {
            HttpResponse<String> page = browser.get(gateway.at(path));

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("<html lang=\"vi\">");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_kept_for_good() throws Exception {
        HttpResponse<String> file = browser.get(gateway.at("/assets/app-1a2b3c.js"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "public", "immutable");
    }

    @Test
    void a_missing_file_is_missing() throws Exception {
        for (String path : new String[] {"/assets/old-9z.js", "/logo.png", "/login/nothing"}) {
            assertThat(browser.get(gateway.at(path)).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_error_page_is_vietnamese_and_leads_on() throws Exception {
        HttpResponse<String> page = browser.get(gateway.at("/assets/old-9z.js"));

        assertThat(page.body())
                .contains("<html lang=\"vi\">", "Không tìm thấy", "Về trang chính")
                .doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void the_browser_is_told_to_run_the_portals_own_scripts_only() throws Exception {
        HttpResponse<String> page = browser.get(gateway.at("/"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "style-src 'self' 'unsafe-inline'",
                        "frame-ancestors 'none'",
                        "object-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()");
    }

    @Test
    void https_is_demanded_only_where_it_is_used() throws Exception {
        try (RunningGateway behindProxy =
                RunningGateway.with(
                        URI.create("http://localhost:1"),
                        "--server.forward-headers-strategy=native")) {
            HttpResponse<String> secure =
                    browser.send(
                            behindProxy.at("/"),
                            request -> request.header("X-Forwarded-Proto", "https"));

            assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
        HttpResponse<String> plain =
                browser.send(
                        gateway.at("/"), request -> request.header("X-Forwarded-Proto", "https"));
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void health_is_open_and_says_no_more_than_up() throws Exception {
        for (String path :
                new String[] {
                    "/actuator/health", "/actuator/health/readiness", "/livez", "/readyz"
                }) {
            HttpResponse<String> health = browser.get(gateway.at(path));

            assertThat(health.statusCode()).as(path).isEqualTo(200);
            assertThat(health.body()).as(path).contains("\"UP\"").doesNotContain("mongo");
        }
    }

    @Test
    void metrics_are_not_for_the_portals_port() throws Exception {
        assertThat(browser.get(gateway.at("/actuator/prometheus")).statusCode()).isEqualTo(401);
    }

    @Test
    void metrics_are_answered_on_a_port_of_their_own() throws Exception {
        URI management = URI.create("http://127.0.0.1:" + FreePorts.pick(1).getFirst());
        try (RunningGateway own =
                RunningGateway.with(
                        URI.create("http://localhost:1"),
                        "--management.server.port=" + management.getPort(),
                        "--management.server.address=127.0.0.1")) {
            HttpResponse<String> metrics =
                    browser.send(
                            management.resolve("/actuator/prometheus"),
                            request -> request.header("Accept", "*/*"));

            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.body()).contains("jvm_memory_used_bytes");
            assertThat(browser.get(own.at("/actuator/prometheus")).statusCode()).isNotEqualTo(200);
        }
    }
}
