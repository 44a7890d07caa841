package vn.thidua.movements.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.test.ApiContract;
import vn.thidua.test.Event;
import vn.thidua.test.Fresh;
import vn.thidua.test.Project;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class MovementsIT {

    private static final String TOPIC = "thidua.plans.v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired KafkaTemplate<String, String> kafka;

    @Test
    void an_issued_plans_movements_are_its_units_proposals() throws Exception {
        String unit = Fresh.unit();
        issued(unit, Fresh.id(), 1, "Tuổi trẻ sáng tạo");

        Waiting.untilAsserted(
                () -> {
                    JsonNode movements = movements(unit);
                    assertThat(movements.size()).isEqualTo(1);
                    assertThat(movements.at("/0/name").stringValue())
                            .isEqualTo("Tuổi trẻ sáng tạo");
                    assertThat(movements.at("/0/standingBody").stringValue()).isEqualTo("Đoàn xã");
                    assertThat(movements.at("/0/planNumber").stringValue()).isEqualTo("11/KH-UBND");
                    assertThat(movements.at("/0/unitId").stringValue()).isEqualTo(unit);
                });
        assertThat(
                        JSON.readTree(get("/api/movements?year=2023", Tokens.forUnit(unit)).body())
                                .size())
                .isZero();
    }

    @Test
    void the_same_event_twice_counts_once_and_an_older_one_is_left_out() throws Exception {
        String unit = Fresh.unit();
        String plan = Fresh.id();
        issued(unit, plan, 2, "Dân vận khéo", "Tuổi trẻ sáng tạo");
        issued(unit, plan, 2, "Dân vận khéo", "Tuổi trẻ sáng tạo");
        issued(unit, plan, 1, "Đã bỏ");
        String after = Fresh.id();
        issued(unit, after, 1, "Sau cùng");

        Waiting.untilAsserted(
                () ->
                        assertThat(names(movements(unit)))
                                .containsExactlyInAnyOrder(
                                        "Dân vận khéo", "Tuổi trẻ sáng tạo", "Sau cùng"));
    }

    @Test
    void a_plan_that_takes_effect_anew_replaces_what_it_named() throws Exception {
        String unit = Fresh.unit();
        String plan = Fresh.id();
        issued(unit, plan, 1, "Tên cũ");
        Waiting.untilAsserted(() -> assertThat(names(movements(unit))).containsExactly("Tên cũ"));
        issued(unit, plan, 2, "Tên mới");

        Waiting.untilAsserted(() -> assertThat(names(movements(unit))).containsExactly("Tên mới"));
    }

    @Test
    void a_withdrawn_plan_marks_its_movements_and_a_late_older_issue_brings_nothing_back()
            throws Exception {
        String unit = Fresh.unit();
        String plan = Fresh.id();
        issued(unit, plan, 1, "Dân vận khéo");
        send(
                "vn.thidua.plan.withdrawn.v1",
                unit,
                plan,
                3,
                Files.readString(Project.path("contracts/events/plan.withdrawn.v1.example.json"))
                        .replace("01J0PLANMINHTIEN", plan));
        issued(unit, plan, 2, "Dân vận khéo");
        issued(unit, Fresh.id(), 1, "Sau cùng");
        Waiting.untilAsserted(
                () -> {
                    JsonNode movements = movements(unit);
                    assertThat(names(movements)).contains("Sau cùng", "Dân vận khéo");
                    assertThat(movements.at("/0/planMark").stringValue()).isEqualTo("WITHDRAWN");
                });
    }

    @Test
    void the_plan_that_replaces_another_goes_on_with_the_movement_whatever_comes_first()
            throws Exception {
        String unit = Fresh.unit();
        String plan = Fresh.id();
        String next = Fresh.id();
        issued(unit, next, 1, "Phong trào thi đua “Dân vận khéo”");
        issued(unit, plan, 1, "Dân vận khéo");
        send(
                "vn.thidua.plan.replaced.v1",
                unit,
                plan,
                2,
                Files.readString(Project.path("contracts/events/plan.replaced.v1.example.json"))
                        .replace("01J0PLANMINHTIEN", plan));
        Waiting.untilAsserted(
                () -> {
                    JsonNode movements = movements(unit);
                    assertThat(movements.size()).isEqualTo(1);
                    JsonNode one =
                            JSON.readTree(
                                    get(
                                                    "/api/movements/"
                                                            + movements.at("/0/id").stringValue(),
                                                    Tokens.forUnit(unit))
                                            .body());
                    assertThat(
                                    one.path("plans")
                                            .valueStream()
                                            .map(each -> each.path("mark").asString()))
                            .containsExactlyInAnyOrder("IN_FORCE", "REPLACED");
                });
    }

    @Test
    void another_unit_sees_nothing() throws Exception {
        String unit = Fresh.unit();
        issued(unit, Fresh.id(), 1, "Tuổi trẻ sáng tạo");
        Waiting.untilAsserted(() -> assertThat(movements(unit).size()).isEqualTo(1));

        assertThat(movements(Fresh.unit()).size()).isZero();
    }

    @Test
    void what_cannot_be_read_is_laid_aside_and_the_next_is_taken() throws Exception {
        String unit = Fresh.unit();
        String plan = Fresh.id();
        send(unit, plan, 1, "{\"planId\": \"" + plan + "\"}");
        issued(unit, Fresh.id(), 1, "Tuổi trẻ sáng tạo");

        Waiting.untilAsserted(() -> assertThat(movements(unit).size()).isEqualTo(1));
        Waiting.untilAsserted(
                () -> assertThat(get("/actuator/deadletters/" + TOPIC, "").body()).contains(plan));
    }

    @Test
    void events_of_other_types_are_left_alone() throws Exception {
        String unit = Fresh.unit();
        kafka.send(
                        Event.of(
                                TOPIC,
                                "vn.thidua.plan.linked.v1",
                                Fresh.id(),
                                unit,
                                1,
                                Files.readString(
                                        Project.path(
                                                "contracts/events/plan.linked.v1.example.json"))))
                .get();
        issued(unit, Fresh.id(), 1, "Tuổi trẻ sáng tạo");

        Waiting.untilAsserted(() -> assertThat(movements(unit).size()).isEqualTo(1));
    }

    @Test
    void who_has_no_good_token_is_refused() throws Exception {
        for (String token : List.of("", "none", Tokens.forged("P33"))) {
            assertThat(get("/api/movements?year=2024", token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_year_is_needed() throws Exception {
        assertThat(get("/api/movements", Tokens.forUnit("P33")).statusCode()).isEqualTo(400);
        assertThat(get("/api/movements?year=nay", Tokens.forUnit("P33")).statusCode())
                .isEqualTo(400);
    }

    private void issued(String unit, String plan, long sequence, String... names)
            throws IOException, ExecutionException, InterruptedException {
        ObjectNode event =
                (ObjectNode)
                        JSON.readTree(
                                Files.readString(
                                        Project.path(
                                                "contracts/events/plan.issued.v1.example.json")));
        event.put("planId", plan);
        event.put("unitId", unit);
        ArrayNode movements = event.putArray("movements");
        for (String name : names) {
            movements.addObject().put("name", name).put("standingBody", "Đoàn xã");
        }
        send(unit, plan, sequence, event.toString());
    }

    private void send(String unit, String plan, long sequence, String value)
            throws ExecutionException, InterruptedException {
        send("vn.thidua.plan.issued.v1", unit, plan, sequence, value);
    }

    private void send(String type, String unit, String plan, long sequence, String value)
            throws ExecutionException, InterruptedException {
        kafka.send(Event.of(TOPIC, type, plan, unit, sequence, value)).get();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode movements(String unit) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/movements?year=2024", Tokens.forUnit(unit));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> names(JsonNode movements) {
        return movements.valueStream().map(each -> each.path("name").stringValue()).toList();
    }

    private HttpResponse<String> get(String path, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (path.startsWith("/api/")) {
            ApiContract.check(
                    "GET",
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type"),
                    bytes(answer.body()));
        }
        return answer;
    }
}
