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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/** Movements of a province, its district and its communes; through the API, on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class MovementLifeIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MOVEMENTS = "/api/movements";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private static ObjectNode outline(String name) {
        ObjectNode outline =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"form":"THEMATIC","formWords":null,"scope":"TERRITORY","year":2024,
                                 "from":"2024-01-15","to":"2024-12-15","theme":"Thi đua lập thành tích","subjects":null,
                                 "phases":[{"name":"Đợt 1","from":"2024-01-15","to":"2024-06-30"}],
                                 "criteria":["Hoàn thành nhiệm vụ"],"targets":[{"name":"Tuyến đường tự quản","value":"04 tuyến"}],
                                 "quotas":[{"shape":"SHARED","award":"Giấy khen","whom":"xã, phường","collectives":null,"individuals":null,"total":2},
                                           {"shape":"PERCENTAGE","award":"","whom":"","collectives":10,"individuals":5.5,"total":null}],
                                 "standingBody":"Văn phòng"}
                                """);
        return outline.put("name", name);
    }

    private static String wish(ObjectNode outline, String carriesOut) {
        ObjectNode wish = JSON.createObjectNode();
        wish.set("outline", outline);
        return (carriesOut.isEmpty()
                        ? wish.putNull("carriesOut")
                        : wish.put("carriesOut", carriesOut))
                .toString();
    }

    private Answer prepared(String unit, String name) {
        Answer answer = leader(unit).post(MOVEMENTS, wish(outline(name), ""));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer step(String unit, Answer seen, String step, String on, String result) {
        return leader(unit)
                .call(
                        "POST",
                        MOVEMENTS + "/" + seen.id() + "/steps",
                        seen.version(),
                        "{\"step\":\"%s\",\"on\":\"%s\",\"result\":\"%s\"}"
                                .formatted(step, on, result));
    }

    private Answer launched(String unit, String name) {
        Answer launched = step(unit, prepared(unit, name), "LAUNCH", "2024-02-01", "");
        assertThat(launched.status()).as(launched.json().toString()).isEqualTo(200);
        return launched;
    }

    private Answer adopt(String unit, Answer seen, String above, String decision) {
        return leader(unit)
                .call(
                        "POST",
                        MOVEMENTS + "/" + seen.id() + "/adoption",
                        seen.version(),
                        "{\"movementId\":\"%s\",\"decision\":\"%s\"}".formatted(above, decision));
    }

    private String answerOf(String asker, String movement, String unit) {
        Answer adopters = leader(asker).get(MOVEMENTS + "/" + movement + "/adopters");
        assertThat(adopters.status()).isEqualTo(200);
        return adopters.json()
                .valueStream()
                .filter(each -> each.path("unitId").asString().equals(unit))
                .map(each -> each.path("answer").asString())
                .findFirst()
                .orElse("absent");
    }

    @Test
    void a_movement_lives_from_its_launch_to_its_end_and_tells_each_step() {
        Answer movement = launched(land.commune(), "Dân vận khéo");
        assertThat(movement.texts("/quotaSentences"))
                .containsExactly(
                        "Mỗi xã, phường: 02 trường hợp (tập thể hoặc cá nhân), Giấy khen",
                        "Không quá 10% tập thể, 5,5% cá nhân");
        movement = step(land.commune(), movement, "INTERIM_REVIEW", "2024-03-01", "Đạt 60%");
        assertThat(movement.text("/state")).isEqualTo("INTERIM_REVIEWED");
        assertThat(step(land.commune(), movement, "CLOSE", "2024-04-01", "").reason())
                .isEqualTo("FINAL_REVIEW_MISSING");
        movement = step(land.commune(), movement, "FINAL_REVIEW", "2024-04-01", "Đạt 100%");
        movement = step(land.commune(), movement, "CLOSE", "2024-04-15", "");
        assertThat(movement.text("/state")).isEqualTo("CLOSED");
        assertThat(movement.json().path("milestones").size()).isEqualTo(4);
        assertThat(step(land.commune(), movement, "CLOSE", "2024-04-15", "").reason())
                .isEqualTo("ALREADY_CLOSED");
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", movement.id(), 4)
                                .getLast()
                                .path("state")
                                .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void two_movements_of_one_name_in_a_year_are_one_too_many() {
        prepared(land.commune(), "Dân vận khéo");
        Answer again =
                leader(land.commune())
                        .post(MOVEMENTS, wish(outline("Phong trào thi đua “Dân vận khéo”"), ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.reason()).isEqualTo("NAME_TAKEN");
    }

    @Test
    void bad_outlines_and_strange_hands_are_refused() {
        Answer bad =
                leader(land.commune())
                        .post(MOVEMENTS, wish(outline("A").put("to", "2024-01-01"), ""));
        assertThat(bad.reason()).isEqualTo("ENDS_BEFORE_IT_BEGINS");
        assertThat(leader(land.commune()).post(MOVEMENTS, "{}").status()).isEqualTo(400);
        assertThat(
                        Api.of(port, land.commune(), "inspector")
                                .post(MOVEMENTS, wish(outline("A"), ""))
                                .status())
                .isEqualTo(403);
        Answer movement = prepared(land.commune(), "Dân vận khéo");
        Answer launch =
                Api.of(port, land.commune(), "specialist")
                        .call(
                                "POST",
                                MOVEMENTS + "/" + movement.id() + "/steps",
                                movement.version(),
                                "{\"step\":\"LAUNCH\",\"on\":\"2024-02-01\",\"result\":\"\"}");
        assertThat(launch.status()).isEqualTo(403);
        Answer stale =
                leader(land.commune())
                        .call(
                                "PUT",
                                MOVEMENTS + "/" + movement.id(),
                                9,
                                outline("Dân vận khéo").toString());
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    void what_is_prepared_is_the_units_own_and_what_is_launched_is_seen_above_and_below_only() {
        Answer movement = prepared(land.district(), "Dân vận khéo");
        String path = MOVEMENTS + "/" + movement.id();
        for (String unit : land.units()) {
            assertThat(leader(unit).get(path).status())
                    .isEqualTo(unit.equals(land.district()) ? 200 : 404);
        }
        step(land.district(), movement, "LAUNCH", "2024-02-01", "");
        assertThat(leader(land.province()).get(path).status()).isEqualTo(200);
        assertThat(leader(land.commune()).get(path).status()).isEqualTo(200);
        assertThat(leader(land.cousin()).get(path).status()).isEqualTo(404);
        assertThat(leader(land.otherDistrict()).get(path).status()).isEqualTo(404);
        assertThat(leader(land.otherDistrict()).get(path + "/adopters").status()).isEqualTo(404);
        assertThat(leader(land.commune()).get(path + "/adopters").status()).isEqualTo(404);
        for (String unit : List.of(land.province(), land.commune())) {
            assertThat(
                            leader(unit)
                                    .call("PUT", path, 2, outline("Dân vận khéo").toString())
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(
                        leader(land.cousin())
                                .call("PUT", path, 2, outline("Dân vận khéo").toString())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_movement_above_is_proposed_by_its_name_confirmed_by_a_person_and_seen_above() {
        String upper =
                launched(
                                land.province(),
                                "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”")
                        .id();
        Answer middle =
                launched(land.district(), "Chung sức xây dựng nông thôn mới trên địa bàn huyện");
        Answer own = launched(land.commune(), "Chung sức xây dựng Nông thôn mới");
        assertThat(answerOf(land.province(), upper, land.commune())).isEqualTo("PROPOSED");
        assertThat(answerOf(land.province(), upper, land.sister())).isEqualTo("SILENT");
        assertThat(own.text("/candidates/0/movementId")).isEqualTo(middle.id());
        assertThat(own.text("/candidates/0/why")).contains("Cùng tên");
        JsonNode listed = leader(land.commune()).get(MOVEMENTS + "?year=2024").json();
        assertThat(listed.at("/0/proposed").asBoolean()).isTrue();

        Answer confirmed = adopt(land.commune(), own, middle.id(), "CONFIRM");
        assertThat(confirmed.text("/carriesOut/unitName")).isEqualTo("Huyện Tân Phú");
        assertThat(answerOf(land.district(), middle.id(), land.commune())).isEqualTo("ADOPTED");
        assertThat(answerOf(land.province(), upper, land.commune())).isEqualTo("SILENT");
        adopt(land.district(), middle, upper, "CONFIRM");
        assertThat(answerOf(land.province(), upper, land.commune())).isEqualTo("ADOPTED");
        assertThat(answerOf(land.province(), upper, land.district())).isEqualTo("ADOPTED");
        assertThat(answerOf(land.province(), upper, land.otherDistrict())).isEqualTo("SILENT");
        JsonNode told = Told.about(consumers, "thidua.movements.v1", own.id(), 2).getLast();
        assertThat(told.path("decision").asString()).isEqualTo("CONFIRMED");
        assertThat(told.path("parentMovementId").asString()).isEqualTo(middle.id());
        assertThat(told.path("rootUnitId").asString()).isEqualTo(land.province());
    }

    @Test
    void a_rejected_proposal_is_not_made_again_and_a_confirmed_one_can_be_released() {
        String upper = launched(land.district(), "Dân vận khéo").id();
        Answer own = launched(land.commune(), "“Dân vận khéo”");
        Answer rejected = adopt(land.commune(), own, upper, "REJECT");
        assertThat(rejected.json().at("/candidates/0/rejected").asBoolean()).isTrue();
        assertThat(answerOf(land.district(), upper, land.commune())).isEqualTo("REJECTED");
        JsonNode listed = leader(land.commune()).get(MOVEMENTS + "?year=2024").json();
        assertThat(listed.at("/0/proposed").asBoolean()).isFalse();
        Answer confirmed = adopt(land.commune(), rejected, upper, "CONFIRM");
        Answer released = adopt(land.commune(), confirmed, upper, "RELEASE");
        assertThat(released.json().path("carriesOut").isNull()).isTrue();
        assertThat(adopt(land.commune(), released, upper, "RELEASE").reason())
                .isEqualTo("CARRIES_OUT_NONE");
    }

    @Test
    void a_commune_takes_a_movement_of_the_district_up_as_its_own() {
        String upper = launched(land.district(), "Dân vận khéo").id();
        JsonNode above = leader(land.commune()).get(MOVEMENTS + "/above?year=2024").json();
        assertThat(above.at("/0/id").asString()).isEqualTo(upper);
        Answer own = leader(land.commune()).post(MOVEMENTS, wish(outline("Dân vận khéo"), upper));
        assertThat(own.text("/carriesOut/movementId")).isEqualTo(upper);
        step(land.commune(), own, "LAUNCH", "2024-02-01", "");
        assertThat(answerOf(land.district(), upper, land.commune())).isEqualTo("ADOPTED");
        assertThat(Told.about(consumers, "thidua.movements.v1", own.id(), 2)).hasSize(2);
    }

    @Test
    void no_link_goes_to_a_neighbours_movement_or_to_one_below() {
        String neighbours = launched(land.otherDistrict(), "Dân vận khéo").id();
        String sisters = launched(land.sister(), "Dân vận khéo").id();
        Answer own = launched(land.commune(), "Dân vận khéo");
        assertThat(own.json().path("candidates").size()).isZero();
        for (String other : List.of(neighbours, sisters, own.id(), "nothing")) {
            assertThat(adopt(land.commune(), own, other, "CONFIRM").reason())
                    .isEqualTo("NOT_ABOVE");
            assertThat(adopt(land.commune(), own, other, "REJECT").reason()).isEqualTo("NOT_ABOVE");
        }
        Answer districts = launched(land.district(), "Dân vận khéo");
        assertThat(adopt(land.district(), districts, own.id(), "CONFIRM").reason())
                .isEqualTo("NOT_ABOVE");
        assertThat(
                        leader(land.commune())
                                .post(MOVEMENTS, wish(outline("Khác"), neighbours))
                                .reason())
                .isEqualTo("NOT_ABOVE");
    }

    private Answer delete(Api by, Answer seen) {
        return by.call("DELETE", MOVEMENTS + "/" + seen.id(), seen.version(), "");
    }

    @Test
    void what_was_prepared_by_mistake_is_deleted_and_its_name_is_free_again() {
        Answer wrong = prepared(land.commune(), "Dân vận khéo");
        assertThat(wrong.texts("/actions")).contains("DELETE", "STOP");
        assertThat(delete(Api.of(port, land.commune(), "inspector"), wrong).status())
                .isEqualTo(403);
        assertThat(delete(leader(land.sister()), wrong).status()).isEqualTo(404);
        Answer stale = leader(land.commune()).call("DELETE", MOVEMENTS + "/" + wrong.id(), 9, "");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(delete(leader(land.commune()), wrong).status()).isEqualTo(204);
        assertThat(leader(land.commune()).get(MOVEMENTS + "/" + wrong.id()).status())
                .isEqualTo(404);
        prepared(land.commune(), "Dân vận khéo");
    }

    @Test
    void what_is_launched_or_used_is_not_deleted_but_stopped_with_a_reason() {
        Answer used = prepared(land.commune(), "Tuổi trẻ sáng tạo");
        leader(land.commune())
                .post(
                        "/api/movements/examples",
                        JSON.createObjectNode()
                                .put("kind", "GOOD_DEED")
                                .put("subject", "PERSON")
                                .put("name", "Bà Hoa")
                                .put("post", "")
                                .put("title", "Hiến đất")
                                .put("story", "")
                                .put("foundOn", "2024-04-01")
                                .put("movementId", used.id())
                                .toString());
        assertThat(delete(leader(land.commune()), used).reason()).isEqualTo("DELETE_USED");
        Answer launched = launched(land.commune(), "Dân vận khéo");
        assertThat(launched.texts("/actions")).contains("STOP").doesNotContain("DELETE");
        assertThat(delete(leader(land.commune()), launched).reason()).isEqualTo("DELETE_LAUNCHED");
        assertThat(step(land.commune(), launched, "STOP", "2024-04-01", "").reason())
                .isEqualTo("STOP_REASON_MISSING");
        Answer stopped =
                step(land.commune(), launched, "STOP", "2024-04-01", "Trùng với đợt của huyện");
        assertThat(stopped.text("/state")).isEqualTo("CLOSED");
        assertThat(stopped.text("/milestones/1/result")).isEqualTo("Trùng với đợt của huyện");
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", launched.id(), 2)
                                .getLast()
                                .path("counts")
                                .asBoolean(true))
                .isFalse();
        Answer other = launched(land.commune(), "Ba sạch");
        Answer specialists =
                Api.of(port, land.commune(), "specialist")
                        .call(
                                "POST",
                                MOVEMENTS + "/" + other.id() + "/steps",
                                other.version(),
                                "{\"step\":\"STOP\",\"on\":\"2024-04-01\",\"result\":\"x\"}");
        assertThat(specialists.status()).isEqualTo(403);
    }

    private Answer nominations(Api by, Answer seen, String wish) {
        return by.call("PUT", MOVEMENTS + "/" + seen.id() + "/nominations", seen.version(), wish);
    }

    @Test
    void a_leader_lets_units_nominate_and_whoever_decides_on_awards_is_told() {
        ObjectNode outline = outline("Dân vận khéo");
        outline.withArray("quotas")
                .addObject()
                .put("shape", "PER_UNIT")
                .put("award", "Giấy khen")
                .put("whom", "xã minh khai")
                .put("collectives", 1)
                .putNull("individuals")
                .putNull("total");
        Answer prepared = leader(land.district()).post(MOVEMENTS, wish(outline, ""));
        String wish =
                """
                {"opensOn":"2024-04-15","closesOn":"2024-05-15","awards":["GK","BK_TINH"],
                 "quotaAwards":["GK",null,"GK"]}
                """;
        assertThat(nominations(leader(land.district()), prepared, wish).reason())
                .isEqualTo("NOMINATIONS_TOO_EARLY");
        Answer movement = step(land.district(), prepared, "LAUNCH", "2024-02-01", "");
        movement = step(land.district(), movement, "FINAL_REVIEW", "2024-04-10", "Đạt 100%");
        assertThat(movement.texts("/actions"))
                .contains("OPEN_NOMINATIONS")
                .doesNotContain("CLOSE_NOMINATIONS");
        assertThat(
                        nominations(Api.of(port, land.district(), "specialist"), movement, wish)
                                .status())
                .isEqualTo(403);
        assertThat(nominations(leader(land.commune()), movement, wish).status()).isEqualTo(403);
        assertThat(nominations(leader(land.cousin()), movement, wish).status()).isEqualTo(404);
        assertThat(
                        nominations(
                                        leader(land.district()),
                                        movement,
                                        wish.replace("\"GK\",null", "\"giấy khen\",null"))
                                .status())
                .isEqualTo(400);
        Answer open = nominations(leader(land.district()), movement, wish);
        assertThat(open.status()).as(open.json().toString()).isEqualTo(200);
        assertThat(open.text("/nominations/quotas/0/award")).isEqualTo("GK");
        assertThat(open.texts("/actions")).contains("CLOSE_NOMINATIONS");
        JsonNode below = leader(land.commune()).get(MOVEMENTS + "/" + movement.id()).json();
        assertThat(below.at("/nominations/closesOn").asString()).isEqualTo("2024-05-15");
        JsonNode told = Told.about(consumers, "thidua.movements.v1", movement.id(), 3).getLast();
        assertThat(told.path("closesOn").asString()).isEqualTo("2024-05-15");
        assertThat(told.at("/quotas/0/shape").asString()).isEqualTo("SHARED");
        assertThat(told.at("/quotas/1/award").isNull()).isTrue();
        assertThat(told.at("/quotas/2/unitId").asString()).isEqualTo(land.commune());
        Answer closed =
                leader(land.district())
                        .call(
                                "DELETE",
                                MOVEMENTS + "/" + movement.id() + "/nominations",
                                open.version(),
                                "");
        assertThat(closed.json().at("/nominations/over").asBoolean()).isTrue();
        assertThat(
                        leader(land.district())
                                .call(
                                        "DELETE",
                                        MOVEMENTS + "/" + movement.id() + "/nominations",
                                        closed.version(),
                                        "")
                                .reason())
                .isEqualTo("NOMINATIONS_NOT_OPEN");
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", movement.id(), 4)
                                .getLast()
                                .path("closesOn")
                                .asString())
                .isEqualTo("2024-04-14");
    }
}
