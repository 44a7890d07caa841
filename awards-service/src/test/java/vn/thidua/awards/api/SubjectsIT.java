package vn.thidua.awards.api;

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

/** The register of persons, collectives and households of a commune; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class SubjectsIT {

    static final String SUBJECTS = "/api/awards/subjects";
    private static final JsonMapper JSON = JsonMapper.shared();

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

    static ObjectNode person(String name) {
        return JSON.createObjectNode()
                .put("kind", "PERSON")
                .put("name", name)
                .put("post", "Công chức")
                .put("category", "DIRECT_WORKER")
                .put("gender", "FEMALE");
    }

    private Answer register(String unit, ObjectNode card) {
        return leader(unit).post(SUBJECTS, card.toString());
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.text("/subject/id");
    }

    private static long version(Answer answer) {
        return answer.json().at("/subject/version").asLong();
    }

    private static String other(String id) {
        return JSON.createObjectNode().put("other", id).toString();
    }

    @Test
    void a_person_is_found_by_any_spelling_and_the_number_is_never_answered() {
        Answer registered =
                register(
                        land.commune(),
                        person("Nguyễn Thị Thúy")
                                .put("birthYear", 1985)
                                .put("citizenNumber", "033185123456"));
        assertThat(registered.text("/maskedCitizenNumber")).isEqualTo("•••••••••456");
        id(register(land.commune(), person("Trần Văn Đức").put("gender", "MALE")));
        Answer found = leader(land.commune()).get(SUBJECTS + "?q=thuy%20NGUYEN");
        assertThat(found.json().path("total").asInt()).isOne();
        assertThat(found.json().toString()).doesNotContain("123456").doesNotContain("sealed");
        assertThat(found.json().at("/subjects/0/citizenNumberKnown").asBoolean()).isTrue();
        Answer member =
                Api.of(port, land.commune(), "council-member").get(SUBJECTS + "/" + id(registered));
        assertThat(member.json().path("maskedCitizenNumber").isNull()).isTrue();
        assertThat(member.texts("/actions")).isEmpty();
    }

    @Test
    void the_number_is_read_with_a_reason_and_every_reading_is_told() {
        Answer registered =
                register(
                        land.commune(),
                        person("Nguyễn Thị Thúy")
                                .put("birthYear", 1985)
                                .put("citizenNumber", "033185123456"));
        String readings = SUBJECTS + "/" + id(registered) + "/citizen-number/readings";
        assertThat(leader(land.commune()).post(readings, "{\"reason\": \" \"}").reason())
                .isEqualTo("READING_REASON_MISSING");
        String why = "{\"reason\": \"Đối chiếu danh sách\"}";
        assertThat(Api.of(port, land.commune(), "council-member").post(readings, why).status())
                .isEqualTo(403);
        assertThat(leader(land.district()).post(readings, why).status()).isEqualTo(404);
        assertThat(leader(land.commune()).post(readings, why).text("/citizenNumber"))
                .isEqualTo("033185123456");
        JsonNode told =
                Told.where(
                        consumers,
                        List.of("thidua.awards.v1", "thidua.audit.v1"),
                        event -> event.path("awardSubjectId").asString().equals(id(registered)));
        assertThat(told.path("unitId").asString()).isEqualTo(land.commune());
        assertThat(told.toString()).doesNotContain("033185");
        String without = id(register(land.commune(), person("Trần Thị Anh")));
        assertThat(
                        leader(land.commune())
                                .post(SUBJECTS + "/" + without + "/citizen-number/readings", why)
                                .reason())
                .isEqualTo("NO_CITIZEN_NUMBER");
    }

    @Test
    void lists_are_ordered_by_given_name() {
        id(register(land.commune(), person("Trần Thị Anh")));
        id(register(land.commune(), person("Bùi Thị Bình")));
        id(register(land.commune(), person("An Thị Yến")));
        assertThat(
                        leader(land.commune())
                                .get(SUBJECTS + "?kind=PERSON&limit=2")
                                .json()
                                .path("subjects")
                                .valueStream()
                                .map(each -> each.path("name").asString()))
                .containsExactly("Trần Thị Anh", "Bùi Thị Bình");
    }

    @Test
    void bad_cards_are_refused_with_what_to_do() {
        ObjectNode bare = JSON.createObjectNode().put("kind", "PERSON").put("name", "An");
        Answer refused = register(land.commune(), bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reason()).isEqualTo("CATEGORY_MISSING");
        assertThat(
                        refused.json()
                                .path("errors")
                                .valueStream()
                                .map(each -> each.path("field").asString()))
                .containsExactly("category", "gender");
        assertThat(register(land.commune(), person("An").put("birthYear", 2031)).reason())
                .isEqualTo("BIRTH_YEAR_IN_FUTURE");
        Answer wrong =
                register(
                        land.commune(),
                        person("An").put("birthYear", 1985).put("citizenNumber", "033085123456"));
        assertThat(wrong.reason()).isEqualTo("CITIZEN_NUMBER_GENDER");
        assertThat(wrong.text("/detail")).contains("không khớp giới tính");
        ObjectNode known = person("An").put("birthYear", 1985).put("citizenNumber", "033185123456");
        id(register(land.commune(), known));
        assertThat(register(land.commune(), known.put("name", "Ân")).reason())
                .isEqualTo("CITIZEN_NUMBER_TAKEN");
        assertThat(leader(land.commune()).get(SUBJECTS).json().path("total").asInt()).isOne();
    }

    @Test
    void a_neighbour_and_the_unit_above_find_nothing() {
        String id = id(register(land.commune(), person("Nguyễn Thị Thúy")));
        for (String unit :
                List.of(land.sister(), land.cousin(), land.district(), land.province())) {
            Api stranger = leader(unit);
            assertThat(stranger.get(SUBJECTS + "/" + id).status()).isEqualTo(404);
            assertThat(stranger.get(SUBJECTS).json().path("total").asInt()).isZero();
            assertThat(
                            stranger.call("PUT", SUBJECTS + "/" + id, 1, person("X").toString())
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(
                        Api.of(port, land.commune(), "council-member")
                                .post(SUBJECTS, person("X").toString())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void an_edit_of_an_old_version_is_refused() {
        Answer registered = register(land.commune(), person("Nguyễn Thị Thúy"));
        String path = SUBJECTS + "/" + id(registered);
        Answer corrected =
                leader(land.commune()).call("PUT", path, 1, person("Nguyễn Thị Thuỳ").toString());
        assertThat(version(corrected)).isEqualTo(2);
        assertThat(
                        leader(land.commune())
                                .call("PUT", path, 1, person("Nguyễn Thị Thủy").toString())
                                .status())
                .isEqualTo(409);
    }

    @Test
    void duplicates_are_proposed_merged_by_a_person_and_separated_again() {
        Answer one = register(land.commune(), person("Nguyễn Thị Thúy").put("birthYear", 1985));
        Answer two = register(land.commune(), person("NGUYỄN THỊ THUÝ"));
        assertThat(two.text("/alike/0/id")).isEqualTo(id(one));
        assertThat(leader(land.commune()).get(SUBJECTS + "/duplicates").json().size()).isOne();
        rate(id(two), 1, 2022, "COMPLETED_WELL");

        Answer merged =
                leader(land.commune())
                        .call("POST", SUBJECTS + "/" + id(two) + "/merging", 2, other(id(one)));
        assertThat(id(merged)).isEqualTo(id(one));
        assertThat(merged.text("/parts/0/id")).isEqualTo(id(two));
        assertThat(merged.json().at("/history/ratings").size()).isZero();
        assertThat(merged.json().at("/wholeHistory/ratings/0/year").asInt()).isEqualTo(2022);
        assertThat(leader(land.commune()).get(SUBJECTS).json().path("total").asInt()).isOne();
        assertThat(id(leader(land.commune()).get(SUBJECTS + "/" + id(two)))).isEqualTo(id(one));

        Answer separated =
                leader(land.commune()).call("DELETE", SUBJECTS + "/" + id(two) + "/merging", 3, "");
        assertThat(id(separated)).isEqualTo(id(two));
        Answer apart =
                leader(land.commune())
                        .call("POST", SUBJECTS + "/" + id(two) + "/different", 4, other(id(one)));
        assertThat(apart.json().path("alike").size()).isZero();
        assertThat(leader(land.commune()).get(SUBJECTS + "/duplicates").json().size()).isZero();
    }

    private Answer rate(String id, long version, int year, String rating) {
        ObjectNode history = JSON.createObjectNode();
        history.putArray("ratings")
                .addObject()
                .put("period", "CALENDAR_YEAR")
                .put("year", year)
                .put("rating", rating)
                .put("source", "");
        history.putArray("initiatives");
        history.putArray("disciplines");
        history.putArray("concerns");
        history.putArray("leaves");
        return leader(land.commune())
                .call("PUT", SUBJECTS + "/" + id + "/history", version, history.toString());
    }

    @Test
    void a_history_comes_back_as_it_was_told_and_a_flawed_one_changes_nothing() {
        Answer registered = register(land.commune(), person("Nguyễn Thị Thúy"));
        ObjectNode history =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"ratings": [{"period": "SCHOOL_YEAR", "year": 2022, "rating": "COMPLETED_EXCELLENTLY", "source": "QĐ 5"}],
                                 "initiatives": [{"id": "1", "kind": "INITIATIVE", "title": "Một cửa lưu động", "scope": "GRASSROOTS",
                                   "year": 2023, "certificate": "12/QĐ-UBND", "used": {"award": "CSTDCS", "year": 2023}}],
                                 "disciplines": [{"form": "Khiển trách", "from": "2021-02-01", "until": "2022-01-31"}],
                                 "concerns": [{"kind": "INSPECTION", "what": "Thanh tra thu chi", "source": "Thanh tra huyện",
                                   "from": "2024-01-10", "until": null, "severity": "WARNING"}],
                                 "leaves": [{"from": "2020-01-01", "until": "2020-06-30"}]}
                                """);
        String path = SUBJECTS + "/" + id(registered) + "/history";
        Answer told = leader(land.commune()).call("PUT", path, 1, history.toString());
        assertThat(told.json().path("history")).isEqualTo(history);
        ((ObjectNode) history.at("/ratings/0")).put("year", 2030);
        Answer refused = leader(land.commune()).call("PUT", path, 2, history.toString());
        assertThat(refused.reason()).isEqualTo("YEAR_IN_FUTURE");
        assertThat(refused.text("/errors/0/field")).isEqualTo("ratings/0/year");
        JsonNode kept = leader(land.commune()).get(SUBJECTS + "/" + id(registered)).json();
        assertThat(kept.at("/history/ratings/0/year").asInt()).isEqualTo(2022);
    }

    @Test
    void who_continues_an_ended_unit_keeps_its_subjects() {
        String id = id(register(land.commune(), person("Nguyễn Thị Thúy")));
        String heir = Land.merged(tree, "Xã Mới", land.commune());
        assertThat(leader(heir).get(SUBJECTS).json().path("total").asInt()).isOne();
        Answer corrected =
                leader(heir)
                        .call(
                                "PUT",
                                SUBJECTS + "/" + id,
                                1,
                                person("Nguyễn Thị Thúy").put("post", "Phó Chủ tịch").toString());
        assertThat(corrected.text("/subject/post")).isEqualTo("Phó Chủ tịch");
        Answer twin = register(heir, person("Nguyễn Thị Thuý"));
        assertThat(twin.text("/alike/0/id")).isEqualTo(id);
    }
}
