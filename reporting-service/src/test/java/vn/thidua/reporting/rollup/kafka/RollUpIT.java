package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import vn.thidua.reporting.rollup.Sample;
import vn.thidua.reporting.rollup.usecase.RollUpListeners;
import vn.thidua.standalone.process.FreePorts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** The service on a real broker: facts in, numbers and pings out, across restarts and processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpIT {

    private final RunningService.Plans plans = new RunningService.Plans();
    private Path dir;
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path given) throws ExecutionException, InterruptedException {
        dir = given;
        plans.units(Sample.units());
        service = RunningService.start("rollup-it", dir).ready();
    }

    @AfterAll
    void stop() {
        service.close();
        plans.close();
    }

    @Test
    void a_province_sees_its_districts_and_communes_answer() throws Exception {
        String province = Fresh.id();
        String district = Fresh.id();
        String commune = Fresh.id();
        plans.say(Sample.issued(commune, "C12418", district, province));
        plans.say(Sample.issued(district, "D333", province));
        plans.say(Sample.issued(province, "P33"));

        Waiting.untilAsserted(
                () -> {
                    JsonNode page = service.json("/api/rollups/plans/" + province, "P33");
                    assertThat(page.at("/node/subtree/plans").intValue()).isEqualTo(2);
                    assertThat(page.at("/node/subtree/tasksByQuarter").toString())
                            .isEqualTo("[2,2,0,0,2]");
                    assertThat(page.at("/node/coverage").toString())
                            .isEqualTo(
                                    "[{\"level\":\"DISTRICT\",\"expected\":1,\"answered\":1},"
                                            + "{\"level\":\"COMMUNE\",\"expected\":2,\"answered\":1}]");
                    assertThat(page.at("/children").size()).isEqualTo(2);
                    assertThat(page.at("/units").size()).isEqualTo(3);
                    assertThat(page.at("/freshness/youngestFact").stringValue())
                            .startsWith("2024-04-15T");
                    assertThat(page.at("/freshness/lagRecords").intValue()).isZero();
                });
        assertThat(service.json("/api/rollups/home?year=2024", "P33").at("/plans").toString())
                .contains(province)
                .doesNotContain(district);
        assertThat(service.json("/api/rollups/home?year=2023", "P33").at("/plans").size()).isZero();
    }

    @Test
    void what_one_may_not_read_is_absent() throws Exception {
        String province = Fresh.id();
        String commune = Fresh.id();
        plans.say(Sample.issued(province, "P33"));
        plans.say(Sample.issued(commune, "C12418", province));
        Waiting.untilAsserted(() -> service.json("/api/rollups/plans/" + commune, "D333"));
        Waiting.untilAsserted(() -> service.json("/api/rollups/plans/" + province, "P33"));

        for (String refused :
                List.of(
                        "C12418 " + province,
                        "D333 " + province,
                        "C12421 " + commune,
                        "P10 " + commune,
                        "D088 " + province,
                        "P33 nothing",
                        "P33 %01")) {
            String[] parts = refused.split(" ", 2);
            HttpResponse<String> answer =
                    service.get(
                            "/api/rollups/plans/" + parts[1], Tokens.forUnit(parts[0], "leader"));
            assertThat(answer.statusCode()).as(refused).isIn(404, 400);
            assertThat(answer.body()).doesNotContain("thi đua, khen thưởng năm 2024");
        }
        HttpResponse<String> absent =
                service.get("/api/rollups/plans/" + province, Tokens.forUnit("C12418"));
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("/problems/not-found").contains("Không tìm thấy");
    }

    @Test
    void who_has_no_good_token_is_refused() throws Exception {
        String expired =
                Tokens.changed(
                        "P33",
                        claims ->
                                claims.issueTime(Date.from(Instant.now().minusSeconds(600)))
                                        .expirationTime(Date.from(Instant.now().minusSeconds(60))));
        String elsewhere = Tokens.changed("P33", claims -> claims.audience("other"));
        for (String token : List.of("", "no-token", expired, elsewhere, Tokens.forged("P33"))) {
            for (String path :
                    List.of(
                            "/api/rollups/home?year=2024",
                            "/api/rollups/plans/p",
                            "/api/rollups/stream")) {
                assertThat(service.get(path, token).statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void a_year_that_is_none_is_refused() throws Exception {
        HttpResponse<String> answer =
                service.get("/api/rollups/home?year=nay", Tokens.forUnit("P33"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/invalid-request");
    }

    @Test
    void an_open_page_is_told_at_once_and_only_what_is_for_it() throws Exception {
        String province = Fresh.id();
        String commune = Fresh.id();
        plans.say(Sample.issued(province, "P33"));
        Waiting.untilAsserted(() -> service.json("/api/rollups/plans/" + province, "P33"));
        try (Page superior = new Page(service, "P33");
                Page neighbour = new Page(service, "C12421");
                Page own = new Page(service, "C12418")) {
            plans.say(Sample.issued(commune, "C12418", province));

            superior.awaitPing(commune, "C12418");
            superior.awaitPing(province, "P33");
            own.awaitPing(commune, "C12418");
            assertThat(own.heard(province)).isFalse();
            neighbour.awaitHeartbeat();
            assertThat(neighbour.heard(commune)).isFalse();
            assertThat(neighbour.heard(province)).isFalse();
        }
        Waiting.until(() -> service.bean(RollUpListeners.class).count() == 0);
    }

    @Test
    void a_registration_is_seen_in_the_figures_of_the_year_and_told_to_open_pages()
            throws Exception {
        try (Page superior = new Page(service, "D333");
                Page neighbour = new Page(service, "C12421")) {
            plans.send(
                    new ProducerRecord<>(
                            RollUpTopology.MOVEMENT_FACTS,
                            null,
                            "C12418-2021",
                            YearEventForm.registration("C12418", "P33", 2021, "SUBMITTED", 2, 11),
                            YearEventForm.headers(
                                    "vn.thidua.registration.changed.v1", "C12418-2021", 1)));

            superior.awaitLine("data: {\"unitId\":\"C12418\",\"year\":2021}");
            neighbour.awaitHeartbeat();
            assertThat(neighbour.heard("2021")).isFalse();
        }
        String figures = "/api/rollups/units/P33/years/2021";
        // services of other test classes count on this broker, too, and may have told it first
        Waiting.untilAsserted(
                () ->
                        assertThat(service.json(figures, "P33").at("/total/individuals").intValue())
                                .isEqualTo(11));
        JsonNode page = service.json(figures, "P33");
        assertThat(page.at("/total/titles/0/code").stringValue()).isEqualTo("LDTT");
        assertThat(page.at("/total/meanScore").isNull()).isTrue();
        assertThat(page.at("/freshness/youngestFact").stringValue()).startsWith("2024-04-15T");
        for (String path :
                List.of(
                        "/api/rollups/units/P33/years/2021",
                        "/api/rollups/units/C12418/years/2021",
                        "/api/rollups/units/%01/years/2021")) {
            assertThat(service.get(path, Tokens.forUnit("C12421")).statusCode())
                    .as(path)
                    .isIn(404, 400);
        }
        assertThat(
                        service.get("/api/rollups/units/P33/years/1", Tokens.forUnit("P33"))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_award_of_the_province_stands_in_the_states_statistics() throws Exception {
        // of a year of its own, whose news nobody else waits for
        plans.send(
                new ProducerRecord<>(
                        RollUpTopology.AWARD_FACTS,
                        null,
                        "k-C12418",
                        YearEventForm.honour("C12418", "P33", 2023, true, "BK_TINH", "PROVINCE"),
                        YearEventForm.headers("vn.thidua.honour.changed.v1", "k-C12418", 1)));
        String form = "/api/statistics/units/P33/years/2023/forms/0603.N";
        Waiting.untilAsserted(
                () ->
                        assertThat(service.json(form, "P33").at("/lines/0/cells/0").longValue())
                                .isEqualTo(1));

        JsonNode filled = service.json(form, "P33");
        assertThat(filled.at("/contradictions").isEmpty()).isTrue();
        JsonNode shares = service.json(form + "/cell?row=10&column=2", "P33");
        assertThat(shares.at("/0/unitId").stringValue()).isEqualTo("C12418");
        assertThat(shares.size()).isEqualTo(1);
        assertThat(service.get(form + "/workbook", Tokens.forUnit("P33")).headers())
                .satisfies(
                        headers ->
                                assertThat(headers.firstValue("Content-Type").orElse(""))
                                        .contains("spreadsheetml"));
        assertThat(service.json("/api/statistics/years/2023/forms", "C12418").size()).isEqualTo(9);
        String local = "/api/statistics/units/P33/years/2023/forms/DB04";
        JsonNode territories = service.json(local, "P33").at("/lines");
        assertThat(territories.findValuesAsString("title")).contains("Tổng số", "Huyện Phù Cừ");
        territories.forEach(
                line ->
                        assertThat(line.at("/cells/0").longValue())
                                .as(line.toString())
                                .isEqualTo(
                                        line.at("/title").stringValue().startsWith("Tỉnh")
                                                ? 0
                                                : 1));
        assertThat(
                        service.json(local + "/cell?row=1&column=1", "P33")
                                .at("/0/unitId")
                                .stringValue())
                .isEqualTo("C12418");
        assertThat(service.get(local, Tokens.forUnit("P10")).statusCode()).isEqualTo(404);
        assertThat(service.get(form + "/paper", Tokens.forUnit("P33")).headers())
                .satisfies(
                        headers ->
                                assertThat(headers.firstValue("Content-Type").orElse(""))
                                        .contains("wordprocessingml"));
        for (String path :
                List.of(
                        form,
                        form + "/cell?row=10&column=2",
                        form + "/workbook",
                        form + "/paper",
                        "/api/statistics/units/C12418/years/2023/forms/0603.N")) {
            assertThat(service.get(path, Tokens.forUnit("C12421")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path :
                List.of(
                        form + "/cell?row=99&column=2",
                        form + "/cell?row=10&column=9",
                        "/api/statistics/units/P33/years/2023/forms/0699.N",
                        "/api/statistics/units/P33/years/2022/forms/0603.N")) {
            assertThat(service.get(path, Tokens.forUnit("P33")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(
                        service.get(
                                        "/api/statistics/units/P33/years/1/forms/0603.N",
                                        Tokens.forUnit("P33"))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_cannot_be_read_holds_up_nobody() throws Exception {
        String plan = Fresh.id();
        plans.send(
                new ProducerRecord<>(
                        RollUpTopology.FACTS, plan, "{".getBytes(StandardCharsets.UTF_8)));
        plans.say(Sample.issued(plan, "P33"));

        Waiting.untilAsserted(() -> service.json("/api/rollups/plans/" + plan, "P33"));
    }

    @Test
    void after_a_restart_without_its_stores_nobody_is_told_less_than_before(@TempDir Path ownDir)
            throws Exception {
        String application = "rollup-" + Fresh.id();
        String province = Fresh.id();
        String district = Fresh.id();
        try (RunningService first = RunningService.start(application, ownDir).ready()) {
            plans.say(Sample.issued(province, "P33"));
            plans.say(Sample.issued(district, "D333", province));
            Waiting.untilAsserted(
                    () ->
                            assertThat(
                                            first.json("/api/rollups/plans/" + province, "P33")
                                                    .at("/node/subtree/plans")
                                                    .intValue())
                                    .isEqualTo(1));
        }
        FileSystemUtils.deleteRecursively(ownDir);
        try (RunningService second = RunningService.start(application, ownDir)) {
            Waiting.until(
                    () -> {
                        HttpResponse<String> answer =
                                second.get("/api/rollups/plans/" + province, Tokens.forUnit("P33"));
                        if (answer.statusCode() == 503) {
                            assertThat(answer.headers().firstValue("Retry-After")).contains("3");
                            assertThat(answer.body())
                                    .contains("/problems/service-unavailable")
                                    .contains("đang được nạp lại");
                            return false;
                        }
                        assertThat(answer.statusCode()).isEqualTo(200);
                        return true;
                    });
            assertThat(
                            second.json("/api/rollups/plans/" + province, "P33")
                                    .at("/node/subtree/plans")
                                    .intValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void without_a_broker_nobody_is_told_that_there_is_nothing(@TempDir Path ownDir)
            throws Exception {
        try (RunningService cutOff =
                RunningService.start(
                        "rollup-" + Fresh.id(),
                        ownDir,
                        "spring.kafka.bootstrap-servers=127.0.0.1:"
                                + FreePorts.pick(1).getFirst())) {
            for (String path : List.of("/api/rollups/home?year=2024", "/api/rollups/plans/p")) {
                HttpResponse<String> answer = cutOff.get(path, Tokens.forUnit("P33"));
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("3");
                assertThat(answer.body()).contains("/problems/service-unavailable");
            }
        }
    }

    @Test
    void two_processes_share_the_trees_and_each_answers_for_all(
            @TempDir Path oneDir, @TempDir Path otherDir) throws Exception {
        String application = "rollup-" + Fresh.id();
        List<Integer> ports = FreePorts.pick(2);
        try (RunningService one = start(application, oneDir, ports.getFirst());
                RunningService other = start(application, otherDir, ports.getLast())) {
            String hungYen = Fresh.id();
            String laoCai = Fresh.id();
            plans.say(Sample.issued(hungYen, "P33"));
            plans.say(Sample.issued(laoCai, "P10"));
            plans.say(Sample.issued(Fresh.id(), "D333", hungYen));
            plans.say(Sample.issued(Fresh.id(), "D088", laoCai));
            for (RunningService asked : List.of(one, other)) {
                for (String[] plan : new String[][] {{hungYen, "P33"}, {laoCai, "P10"}}) {
                    Waiting.untilAsserted(
                            () ->
                                    assertThat(
                                                    asked.json(
                                                                    "/api/rollups/plans/" + plan[0],
                                                                    plan[1])
                                                            .at("/node/subtree/plans")
                                                            .intValue())
                                            .isEqualTo(1));
                }
                assertThat(
                                asked.get("/api/rollups/plans/" + hungYen, Tokens.forUnit("P10"))
                                        .statusCode())
                        .isEqualTo(404);
            }
            Waiting.until(
                    () ->
                            one.bean(RollUpStreams.class).running().isPresent()
                                    && other.bean(RollUpStreams.class).running().isPresent());
        }
    }

    private static RunningService start(String application, Path dir, int port) {
        return RunningService.start(
                application, dir, "server.port=" + port, "thidua.rollup.self=127.0.0.1:" + port);
    }

    /** A page that is open at the service. */
    private static final class Page implements AutoCloseable {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final InputStream body;

        Page(RunningService service, String unit) throws IOException, InterruptedException {
            HttpResponse<InputStream> response =
                    service.http()
                            .send(
                                    service.request("/api/rollups/stream", Tokens.forUnit(unit)),
                                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            body = response.body();
            Thread.ofVirtual().start(this::read);
            awaitLine(":");
        }

        private void read() {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    heard.add(line);
                }
            } catch (IOException closed) {
                heard.add("closed: " + closed.getMessage());
            }
        }

        void awaitPing(String plan, String unit) {
            awaitLine("data: {\"planId\":\"%s\",\"unitId\":\"%s\"}".formatted(plan, unit));
        }

        void awaitLine(String wanted) {
            Waiting.until(() -> heard.contains(wanted));
        }

        /** The next silence that is broken. */
        void awaitHeartbeat() {
            int before = heard.size();
            Waiting.until(() -> heard.subList(before, heard.size()).contains(":"));
        }

        boolean heard(String plan) {
            return heard.stream().anyMatch(line -> line.contains(plan));
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
