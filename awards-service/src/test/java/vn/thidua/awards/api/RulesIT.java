package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** The catalogue with a province's own rules, and conditions held against the registers; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class RulesIT {

    private static final String RULES = "/api/awards/rules";
    private static final String CATALOGUE = "/api/awards/catalogue";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN_ACT =
            """
            {"regulations": [{"act": "Quyết định 10/2024/QĐ-UBND", "from": "2024-03-01", "to": null, "rules": [
              {"code": "CSTDCS", "own": null, "quotaPercent": 15, "quotaOf": "số cá nhân đạt Lao động tiên tiến",
               "postingDays": 7, "due": "10/12", "papers": ["Xác nhận của cơ quan thuế"], "steps": ["Cụm bình xét"],
               "sums": {"individual": 2500000, "collective": null, "household": null},
               "conditions": [{"text": "Hai lần liên tục đạt Lao động tiên tiến",
                 "rule": "{\\"is\\":\\"consecutive\\",\\"awards\\":[\\"LDTT\\"],\\"times\\":2,\\"endsWithin\\":1}"}]},
              {"code": "NTVT", "own": {"name": "Người tốt, việc tốt", "kind": "TITLE", "appliesTo": ["INDIVIDUAL"],
                 "decidedBy": ["PROVINCE"]}, "quotaPercent": null, "quotaOf": "", "postingDays": null, "due": "",
               "papers": [], "steps": [], "sums": {"individual": 500000, "collective": null, "household": null},
               "conditions": []}]}]}
            """;

    @LocalServerPort int port;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private Answer write(Api by, long version, String body) {
        return by.call("PUT", RULES, version, body);
    }

    private String person(String unit) {
        return leader(unit)
                .post(SubjectsIT.SUBJECTS, SubjectsIT.person("Nguyễn Thị Thúy").toString())
                .text("/subject/id");
    }

    private void honoured(String subject, String award, int... years) {
        for (int year : years) {
            Answer entered =
                    leader(land.commune())
                            .post(
                                    "/api/awards/honours",
                                    JSON.createObjectNode()
                                            .put("subjectId", subject)
                                            .put("award", award)
                                            .put("kind", "ACHIEVEMENT")
                                            .put("year", year)
                                            .put("merit", "Thành tích năm " + year)
                                            .put("number", "15/QĐ-UBND")
                                            .put("decidedOn", (year + 1) + "-01-20")
                                            .put("authority", "Chủ tịch huyện Tân Phú")
                                            .put("level", "DISTRICT")
                                            .toString());
            assertThat(entered.status()).as(entered.json().toString()).isEqualTo(200);
        }
    }

    private Answer check(String unit, String subject, String query) {
        return leader(unit).get("/api/awards/eligibility/" + subject + query);
    }

    private static String merit(String award, int year) {
        return "?award=" + award + "&merit=ACHIEVEMENT&year=" + year;
    }

    @Test
    void a_province_writes_and_its_units_read_it_merged() {
        Answer none = leader(land.commune()).get(RULES);
        assertThat(none.json().path("editable").asBoolean()).isFalse();
        assertThat(none.version()).isZero();

        Answer written = write(Api.of(port, land.province(), "specialist"), 0, OWN_ACT);
        assertThat(written.status()).as(written.json().toString()).isEqualTo(200);
        assertThat(written.version()).isOne();
        assertThat(leader(land.commune()).get(RULES).text("/regulations/0/act"))
                .isEqualTo("Quyết định 10/2024/QĐ-UBND");
        JsonNode catalogue = leader(land.commune()).get(CATALOGUE).json();
        assertThat(catalogue.size()).isEqualTo(39);
        assertThat(catalogue.get(2).at("/local/rule/quotaPercent").asInt()).isEqualTo(15);
        assertThat(catalogue.get(38).path("name").asString()).isEqualTo("Người tốt, việc tốt");
        assertThat(leader(land.commune()).get(CATALOGUE + "?on=2024-02-29").json().size())
                .isEqualTo(38);
        Land elsewhere = Land.in(tree);
        assertThat(leader(elsewhere.commune()).get(CATALOGUE).json().size()).isEqualTo(38);
    }

    @Test
    void only_a_specialist_or_leader_of_the_province_writes() {
        for (Api other :
                List.of(
                        leader(land.commune()),
                        leader(land.district()),
                        Api.of(port, land.province(), "council-member"))) {
            Answer refused = write(other, 0, OWN_ACT);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("/detail")).contains("cấp tỉnh");
        }
        assertThat(new Api(port, "").get(RULES).status()).isEqualTo(401);
        assertThat(leader("NOWHERE").get(RULES).status()).isEqualTo(404);
    }

    @Test
    void the_second_of_two_writers_is_told() {
        assertThat(write(leader(land.province()), 0, OWN_ACT).status()).isEqualTo(200);
        Answer late = write(leader(land.province()), 0, OWN_ACT);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("currentVersion").asLong()).isOne();
        assertThat(write(leader(land.province()), 1, OWN_ACT).version()).isEqualTo(2);
    }

    @Test
    void an_act_that_contradicts_itself_is_refused_field_by_field_and_stores_nothing() {
        Answer flawed =
                write(
                        leader(land.province()),
                        0,
                        OWN_ACT.replace("\"to\": null", "\"to\": \"2024-01-01\"")
                                .replace("2500000", "-1")
                                .replace("\"quotaPercent\": 15", "\"quotaPercent\": 150"));
        assertThat(flawed.status()).isEqualTo(422);
        assertThat(flawed.reason()).isEqualTo("DATES_REVERSED");
        assertThat(
                        flawed.json()
                                .path("errors")
                                .valueStream()
                                .map(each -> each.path("field").asString()))
                .containsExactly(
                        "regulations/0/to",
                        "regulations/0/rules/0/quotaPercent",
                        "regulations/0/rules/0/sums/individual");
        assertThat(leader(land.province()).get(RULES).version()).isZero();
        assertThat(write(leader(land.province()), 0, "{\"regulations\": null}").status())
                .isEqualTo(400);
    }

    @Test
    void three_titles_in_a_row_are_explained_and_a_gap_too() {
        String subject = person(land.commune());
        honoured(subject, "CSTDCS", 2020, 2021, 2023);
        JsonNode gap = check(land.commune(), subject, merit("CSTD_TINH", 2023)).json();
        assertThat(gap.at("/findings/0/standing").asString()).isEqualTo("NOT_MET");
        assertThat(gap.at("/findings/0/reachableIn").asInt()).isEqualTo(2025);
        assertThat(gap.path("version").asString()).contains("06/2022/QH15");

        honoured(subject, "CSTDCS", 2022);
        JsonNode row = check(land.commune(), subject, merit("CSTD_TINH", 2023)).json();
        assertThat(row.at("/findings/0/standing").asString()).isEqualTo("MET");
        assertThat(row.at("/findings/0/facts").size()).isEqualTo(3);
        assertThat(row.path("standing").asString()).isEqualTo("NOT_MET");
        JsonNode outlook =
                leader(land.commune())
                        .get("/api/awards/eligibility/" + subject + "/outlook?year=2023")
                        .json();
        assertThat(outlook.path("prospects").size()).isEqualTo(5);
    }

    @Test
    void a_condition_of_the_province_is_held_against_the_career_too() {
        write(leader(land.province()), 0, OWN_ACT);
        String subject = person(land.commune());
        honoured(subject, "LDTT", 2023);
        JsonNode verdict = check(land.commune(), subject, merit("CSTDCS", 2023)).json();
        JsonNode local =
                verdict.path("findings")
                        .valueStream()
                        .filter(
                                each ->
                                        each.path("article")
                                                .asString()
                                                .equals("Quyết định 10/2024/QĐ-UBND"))
                        .findFirst()
                        .orElseThrow();
        assertThat(local.path("standing").asString()).isEqualTo("NOT_MET");
        assertThat(local.path("reachableIn").asInt()).isEqualTo(2024);
        assertThat(check(land.commune(), subject, merit("NTVT", 2023)).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_what_to_do() {
        String subject = person(land.commune());
        List<String> questions =
                List.of(
                        merit("KHONG_CO", 2023),
                        merit("khong co", 2023).replace(" ", "%20"),
                        merit("TTLDTT", 2023),
                        merit("LDTT", 2023) + "&on=2023-12-31",
                        merit("LDTT", 2025),
                        merit("LDTT", 1989));
        List<String> reasons =
                List.of(
                        "AWARD_UNKNOWN",
                        "AWARD_UNKNOWN",
                        "NOT_FOR_SUCH_SUBJECT",
                        "BEFORE_FIRST_VERSION",
                        "YEAR_NOT_BEGUN",
                        "YEAR_TOO_EARLY");
        IntStream.range(0, questions.size())
                .forEach(
                        at -> {
                            Answer refused = check(land.commune(), subject, questions.get(at));
                            assertThat(refused.status()).isEqualTo(422);
                            assertThat(refused.reason()).isEqualTo(reasons.get(at));
                            assertThat(refused.text("/detail")).endsWith(".");
                        });
        for (String bad :
                List.of(
                        "?award=LDTT&merit=LUCK&year=2023",
                        "?award=LDTT&merit=ACHIEVEMENT&year=nay",
                        "?merit=ACHIEVEMENT&year=2023",
                        merit("LDTT", 2023) + "&on=31/12/2023")) {
            assertThat(check(land.commune(), subject, bad).status()).as(bad).isEqualTo(400);
        }
        Answer early = leader(land.commune()).get(CATALOGUE + "?on=2023-12-31");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.text("/detail")).contains("01/01/2024");
    }

    @Test
    void nobody_elses_people_can_be_asked_about() {
        String subject = person(land.commune());
        for (String unit : List.of(land.sister(), land.cousin(), land.otherDistrict())) {
            assertThat(check(unit, subject, merit("LDTT", 2023)).status()).isEqualTo(404);
            assertThat(
                            leader(unit)
                                    .get(
                                            "/api/awards/eligibility/"
                                                    + subject
                                                    + "/outlook?year=2023")
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(check(land.commune(), "none", merit("LDTT", 2023)).status()).isEqualTo(404);
    }
}
