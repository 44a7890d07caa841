package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Contracts;
import vn.thidua.test.Event;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** Targets and tasks: who answers, what was said, what is late; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ProgressIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALL = "/api/movements/progress";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired KafkaTemplate<String, String> kafka;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private String movement() {
        Answer prepared = leader(land.commune()).post("/api/movements", Progressing.MOVEMENT);
        assertThat(prepared.status()).as(prepared.json().toString()).isEqualTo(201);
        return prepared.id();
    }

    private Answer assigned(String movement) {
        Answer answer =
                leader(land.commune())
                        .post(
                                "/api/movements/" + movement + "/progress",
                                Progressing.assign("Hộ dùng nước sạch", "95", "%"));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer record(Api by, String id, String period, String value) {
        return by.post(ALL + "/" + id + "/values", Progressing.value(period, value));
    }

    private Answer correct(Api by, String id, int seen, String value, String reason) {
        ObjectNode body = JSON.createObjectNode().put("seen", seen).put("reason", reason);
        body.set("said", JSON.readTree(Progressing.value("2024-Q1", value)));
        return by.post(ALL + "/" + id + "/corrections", body.toString());
    }

    @Test
    void a_movements_target_is_handed_to_an_owner_and_its_values_are_told_and_corrected() {
        String movement = movement();
        Answer before = leader(land.commune()).get("/api/movements/" + movement + "/progress");
        assertThat(before.text("/unassigned/0/name")).isEqualTo("Hộ dùng nước sạch");
        Answer item = assigned(movement);
        assertThat(item.text("/light/colour")).isEqualTo("RED");
        assertThat(item.json().path("neverAnswered").asBoolean()).isTrue();
        assertThat(item.text("/asked")).isEqualTo("2024-Q1");
        assertThat(
                        leader(land.commune())
                                .get("/api/movements/" + movement + "/progress")
                                .json()
                                .path("unassigned")
                                .size())
                .isZero();

        Api specialist = Api.of(port, land.commune(), "specialist");
        Answer recorded = record(specialist, item.id(), "2024-Q1", "22,5");
        assertThat(recorded.status()).as(recorded.json().toString()).isEqualTo(200);
        assertThat(recorded.text("/periods/0/state")).isEqualTo("LATE");
        assertThat(recorded.text("/light/colour")).isEqualTo("GREEN");

        Answer corrected = correct(specialist, item.id(), 1, "25", "Cộng thiếu thôn Tây");
        assertThat(corrected.json().at("/periods/0/said/0/value").decimalValue())
                .isEqualByComparingTo("25");
        assertThat(corrected.text("/periods/0/said/0/reason")).isEqualTo("Cộng thiếu thôn Tây");
        assertThat(corrected.json().at("/periods/0/said/1/value").decimalValue())
                .isEqualByComparingTo("22.5");
        assertThat(corrected.text("/periods/0/said/0/way")).isEqualTo("SPECIALIST");

        List<JsonNode> told = Told.about(consumers, "thidua.movements.v1", item.id(), 2);
        assertThat(told.getFirst().path("reached").asDouble()).isEqualTo(22.5);
        assertThat(told.getLast().path("before").asDouble()).isEqualTo(22.5);
        assertThat(told.getLast().path("value").asDouble()).isEqualTo(25);
        assertThat(told.getFirst().path("movementId").asString()).isEqualTo(movement);
    }

    @Test
    void refusals_reach_the_person_with_their_reason() {
        String movement = movement();
        Answer item = assigned(movement);
        Api own = leader(land.commune());
        refused(
                own.post(
                        "/api/movements/" + movement + "/progress",
                        Progressing.assign("Hộ dùng nước sạch", "95", "%")),
                "ALREADY_TRACKED");
        refused(
                own.post(
                        "/api/movements/" + movement + "/progress",
                        Progressing.assign("Khác", "nhiều", "%")),
                "GOAL_UNSOUND");
        refused(record(own, item.id(), "2024-Q1", "nhiều"), "NOT_A_NUMBER");
        refused(record(own, item.id(), "2024-Q1", "-3"), "NEGATIVE");
        refused(record(own, item.id(), "2024-Q1", "101"), "OVER_UNIT");
        refused(record(own, item.id(), "2024-Q3", "1"), "PERIOD_IN_FUTURE");
        refused(record(own, item.id(), "2024-Q9", "1"), "NO_SUCH_PERIOD");
        refused(correct(own, item.id(), 0, "1", "nhầm"), "NOTHING_TO_CORRECT");
        assertThat(record(own, item.id(), "2024-Q1", "1").status()).isEqualTo(200);
        refused(record(own, item.id(), "2024-Q1", "2"), "ALREADY_RECORDED");
        refused(correct(own, item.id(), 1, "2", ""), "REASON_MISSING");
        assertThat(correct(own, item.id(), 1, "2", "nhầm").status()).isEqualTo(200);
        assertThat(correct(own, item.id(), 1, "3", "nhầm nữa").status()).isEqualTo(409);
    }

    private static void refused(Answer answer, String reason) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(422);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @Test
    void other_units_above_below_and_beside_neither_see_nor_touch_it() {
        String movement = movement();
        Answer item = assigned(movement);
        for (String unit : List.of(land.district(), land.province(), land.sister())) {
            Api other = leader(unit);
            assertThat(other.get(ALL + "/" + item.id()).status()).isEqualTo(404);
            assertThat(other.get("/api/movements/" + movement + "/progress").status())
                    .isEqualTo(404);
            assertThat(record(other, item.id(), "2024-Q1", "1").status()).isEqualTo(404);
            assertThat(record(other, item.id(), "kỳ lạ", "1").status()).isEqualTo(404);
            assertThat(correct(other, item.id(), 1, "1", "nhầm").status()).isEqualTo(404);
            assertThat(
                            other.call(
                                            "PUT",
                                            ALL + "/" + item.id(),
                                            item.version(),
                                            Progressing.wish("90", "%", "", ""))
                                    .status())
                    .isEqualTo(404);
            assertThat(
                            other.post(
                                            "/api/movements/" + movement + "/progress",
                                            Progressing.assign("Khác", "1", "%"))
                                    .status())
                    .isEqualTo(404);
            assertThat(other.get(ALL + "?year=2024").json().size()).isZero();
        }
    }

    @Test
    void an_agency_answers_for_its_own_only_and_manages_nothing() {
        Answer item = assigned(movement());
        Api own = leader(land.commune());
        Answer handed =
                own.call(
                        "PUT",
                        ALL + "/" + item.id(),
                        item.version(),
                        Progressing.wish("95", "%", "Hội Nông dân", "hoi-nong-dan"));
        assertThat(handed.status()).as(handed.json().toString()).isEqualTo(200);
        Api stranger = new Api(port, Progressing.agency(land.commune(), "doan-xa"));
        Api agency = new Api(port, Progressing.agency(land.commune(), "hoi-nong-dan"));
        assertThat(stranger.get(ALL + "?year=2024&mine=true").json().size()).isZero();
        assertThat(record(stranger, item.id(), "2024-Q1", "10").status()).isEqualTo(403);
        assertThat(agency.get(ALL + "?year=2024&mine=true").json().size()).isEqualTo(1);
        assertThat(
                        agency.call(
                                        "PUT",
                                        ALL + "/" + item.id(),
                                        handed.version(),
                                        Progressing.wish("1", "%", "", ""))
                                .status())
                .isEqualTo(403);
        Answer recorded = record(agency, item.id(), "2024-Q1", "10");
        assertThat(recorded.text("/periods/0/said/0/way")).isEqualTo("AGENCY");
        assertThat(recorded.texts("/actions")).containsExactly("RECORD", "CORRECT");
    }

    @Test
    void an_edit_on_what_somebody_else_has_changed_meanwhile_is_turned_back() {
        Answer item = assigned(movement());
        Api own = leader(land.commune());
        String wish = Progressing.wish("90", "%", "Thôn Tây", "");
        assertThat(own.call("PUT", ALL + "/" + item.id(), item.version(), wish).status())
                .isEqualTo(200);
        assertThat(own.call("PUT", ALL + "/" + item.id(), item.version(), wish).status())
                .isEqualTo(409);
    }

    @Test
    void an_issued_plans_targets_and_tasks_are_followed_and_end_with_it() {
        String plan = Fresh.id();
        told("vn.thidua.plan.issued.v1", plan, 1);
        Api own = leader(land.commune());
        Waiting.untilAsserted(
                () -> assertThat(own.get(ALL + "?year=2024").json().size()).isEqualTo(2));
        JsonNode items = own.get(ALL + "?year=2024").json();
        JsonNode task =
                items.valueStream()
                        .filter(each -> each.path("kind").asString().equals("TASK"))
                        .findFirst()
                        .orElseThrow();
        assertThat(task.at("/owner/name").asString()).isEqualTo("UBND xã");
        assertThat(task.at("/source/number").asString()).isEqualTo("11/KH-UBND");
        assertThat(task.path("to").asString()).isEqualTo("2024-03-31");
        assertThat(record(own, task.path("id").asString(), "2024-Q1", "100").status())
                .isEqualTo(200);
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", task.path("id").asString(), 1)
                                .getFirst()
                                .path("planId")
                                .asString())
                .isEqualTo(plan);

        told("vn.thidua.plan.withdrawn.v1", plan, 2);
        Waiting.untilAsserted(
                () ->
                        assertThat(
                                        own.get(ALL + "?year=2024")
                                                .json()
                                                .valueStream()
                                                .map(each -> each.path("named").asBoolean()))
                                .containsExactly(false, false));
        refused(correct(own, task.path("id").asString(), 1, "90", "nhầm"), "ENDED");
    }

    private void told(String type, String plan, long sequence) {
        ObjectNode value = (ObjectNode) JSON.readTree(Contracts.example(type));
        value.put("planId", plan).put("unitId", land.commune());
        kafka.send(
                        Event.of(
                                "thidua.plans.v1",
                                type,
                                plan,
                                land.commune(),
                                sequence,
                                value.toString()))
                .join();
    }

    @Test
    void without_a_mail_server_a_reminder_is_refused_and_says_whom_to_ask() {
        Answer item = assigned(movement());
        Answer asked = leader(land.commune()).post(ALL + "/" + item.id() + "/reminders", "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.reason()).isEqualTo("MAIL_NOT_SET_UP");
        assertThat(asked.text("/detail")).contains("SMTP_HOST");
    }
}
