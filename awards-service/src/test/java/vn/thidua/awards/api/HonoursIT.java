package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.usecase.FindConflicts;
import vn.thidua.awards.honour.usecase.RecordHonour;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/** The register of honours; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class HonoursIT {

    private static final String HONOURS = "/api/awards/honours";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired RecordHonour record;
    @Autowired FindConflicts conflicts;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private String person(String unit, String name) {
        return leader(unit)
                .post(SubjectsIT.SUBJECTS, SubjectsIT.person(name).toString())
                .text("/subject/id");
    }

    private static ObjectNode form(String subject) {
        return JSON.createObjectNode()
                .put("subjectId", subject)
                .put("award", "LDTT")
                .put("kind", "ACHIEVEMENT")
                .put("year", 2022)
                .put("merit", "Hoàn thành tốt nhiệm vụ năm 2022")
                .put("number", "15/QĐ-UBND")
                .put("decidedOn", "2023-01-20")
                .put("authority", "Chủ tịch Ủy ban nhân dân huyện Tân Phú")
                .put("level", "DISTRICT");
    }

    private Answer enter(String unit, ObjectNode form) {
        return leader(unit).post(HONOURS, form.toString());
    }

    @Test
    void an_honour_of_the_past_is_entered_once_and_told_without_a_name() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        Answer entered = enter(land.commune(), form(subject));
        assertThat(entered.status()).as(entered.json().toString()).isEqualTo(200);
        assertThat(entered.text("/awardName")).isEqualTo("Lao động tiên tiến");
        assertThat(enter(land.commune(), form(subject).put("number", " 15 / QĐ-UBND")).reason())
                .isEqualTo("ALREADY_THERE");
        assertThat(
                        leader(land.commune())
                                .get(HONOURS + "?q=thuy&year=2022&award=LDTT")
                                .json()
                                .path("total")
                                .asInt())
                .isOne();
        List<JsonNode> told = Told.about(consumers, "thidua.awards.v1", entered.id(), 1);
        assertThat(told.getFirst().toString())
                .contains("\"DIRECT_WORKER\"", "\"FEMALE\"", land.province())
                .doesNotContain("Thúy", subject);
    }

    @Test
    void bad_entries_are_refused_with_what_to_do() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        Answer bare =
                enter(
                        land.commune(),
                        form("none")
                                .put("award", "XYZ")
                                .put("merit", " ")
                                .put("number", "")
                                .put("authority", "")
                                .putNull("decidedOn")
                                .put("year", 2025));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(
                        bare.json()
                                .path("errors")
                                .valueStream()
                                .map(each -> each.path("field").asString()))
                .containsExactly(
                        "subjectId", "award", "merit", "number", "authority", "decidedOn", "year");
        assertThat(reason(form(subject).put("number", ""))).isEqualTo("NUMBER_MISSING");
        assertThat(reason(form(subject).put("authority", ""))).isEqualTo("AUTHORITY_MISSING");
        assertThat(reason(form(subject).put("merit", ""))).isEqualTo("MERIT_MISSING");
        assertThat(reason(form(subject).put("decidedOn", "2024-04-16")))
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(reason(form(subject).putNull("decidedOn"))).isEqualTo("DATE_MISSING");
        assertThat(reason(form(subject).put("award", "XYZ"))).isEqualTo("AWARD_UNKNOWN");
        assertThat(reason(form(subject).put("award", "CO_CP"))).isEqualTo("AWARD_OF_OTHERS");
        assertThat(reason(form(subject).put("year", 2024))).isEqualTo("YEAR_FLAWED");
        assertThat(reason(form("none"))).isEqualTo("SUBJECT_MISSING");
        assertThat(leader(land.commune()).get(HONOURS).json().path("total").asInt()).isZero();
    }

    private String reason(ObjectNode form) {
        return enter(land.commune(), form).reason();
    }

    private RecordHonour.Decided decided(String line, String subject) {
        return new RecordHonour.Decided(
                line,
                new TenantId(land.commune()),
                new SubjectId(subject),
                new AwardCode("CSTDCS"),
                MeritKind.ACHIEVEMENT,
                2023,
                "Sáng kiến một cửa lưu động",
                new Honour.DecisionRef(
                        "77/QĐ-UBND",
                        LocalDate.of(2024, 1, 5),
                        "Chủ tịch Ủy ban nhân dân huyện Tân Phú",
                        Optional.of(new TenantId(land.district()))),
                Award.Decider.DISTRICT);
    }

    @Test
    void a_decided_line_is_entered_once_however_often_it_is_told_and_taken_back_once() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        String line = Fresh.id();
        HonourId id = record.record(decided(line, subject));
        assertThat(record.record(decided(line, subject))).isEqualTo(id);
        assertThat(leader(land.commune()).get(HONOURS).json().path("total").asInt()).isOne();
        assertThat(
                        enter(
                                        land.commune(),
                                        form(subject)
                                                .put("award", "CSTDCS")
                                                .put("year", 2023)
                                                .put("number", "77/QĐ-UBND")
                                                .put("decidedOn", "2024-01-05"))
                                .reason())
                .isEqualTo("ALREADY_THERE");
        String revocation = HONOURS + "/" + id + "/revocation";
        assertThat(
                        leader(land.commune())
                                .post(revocation, "{\"revokedOn\": \"2024-04-01\"}")
                                .reason())
                .isEqualTo("FROM_DECISION");
        record.revoke(new TenantId(land.commune()), id, LocalDate.of(2024, 4, 1));
        record.revoke(new TenantId(land.commune()), id, LocalDate.of(2024, 4, 2));
        assertThat(leader(land.commune()).get(HONOURS).text("/honours/0/revokedOn"))
                .isEqualTo("2024-04-01");
        assertThat(
                        Told.about(consumers, "thidua.awards.v1", id.value(), 2)
                                .getLast()
                                .path("counts")
                                .asBoolean())
                .isFalse();
    }

    @Test
    void an_entry_made_by_hand_is_revoked_by_hand() {
        Answer entered = enter(land.commune(), form(person(land.commune(), "Nguyễn Thị Thúy")));
        String revocation = HONOURS + "/" + entered.id() + "/revocation";
        assertThat(
                        leader(land.commune())
                                .post(revocation, "{\"revokedOn\": \"2024-05-01\"}")
                                .reason())
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(
                        leader(land.commune())
                                .post(revocation, "{\"revokedOn\": \"2024-04-01\"}")
                                .text("/revokedOn"))
                .isEqualTo("2024-04-01");
        assertThat(
                        leader(land.commune())
                                .post(revocation, "{\"revokedOn\": \"2024-04-01\"}")
                                .reason())
                .isEqualTo("ALREADY_REVOKED");
    }

    @Test
    void a_neighbour_sees_nothing_and_the_units_above_see_what_was_decided() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        Answer entered = enter(land.commune(), form(subject));
        for (String unit : List.of(land.sister(), land.cousin(), land.otherDistrict())) {
            assertThat(leader(unit).get(HONOURS).json().path("total").asInt()).isZero();
            assertThat(leader(unit).get(HONOURS + "?below=true").json().path("total").asInt())
                    .isZero();
            assertThat(
                            leader(unit)
                                    .post(
                                            HONOURS + "/" + entered.id() + "/revocation",
                                            "{\"revokedOn\": \"2024-04-01\"}")
                                    .status())
                    .isEqualTo(404);
            assertThat(enter(unit, form(subject)).reason()).isEqualTo("SUBJECT_MISSING");
        }
        assertThat(leader(land.province()).get(HONOURS + "?below=true").text("/honours/0/unitName"))
                .isEqualTo("Xã Minh Khai");
        assertThat(
                        Api.of(port, land.commune(), "council-member")
                                .post(HONOURS, form(subject).toString())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_merged_communes_streaks_continue() {
        String here = person(land.commune(), "Nguyễn Thị Thúy");
        String there = person(land.sister(), "Nguyễn Thị Thuý");
        enter(land.commune(), form(here).put("year", 2021).put("number", "1"));
        enter(land.sister(), form(there).put("year", 2020).put("number", "2"));
        String heir = Land.merged(tree, "Xã Minh Đông", land.commune(), land.sister());

        // decided after the merger, for the register of the new commune
        RecordHonour.Decided line = decided(Fresh.id(), here);
        HonourId decided =
                record.record(
                        new RecordHonour.Decided(
                                line.line(),
                                new TenantId(heir),
                                line.subject(),
                                new AwardCode("LDTT"),
                                line.kind(),
                                2022,
                                line.merit(),
                                line.decision(),
                                line.level()));
        String passport = SubjectsIT.SUBJECTS + "/" + here + "/passport";
        Answer before = leader(heir).get(passport);
        assertThat(before.json().at("/streaks/0/years").asInt()).isEqualTo(2);
        assertThat(before.json().at("/honours/0/unitId").asString()).isEqualTo(heir);
        assertThat(before.json().at("/honours/0/id").asString()).isEqualTo(decided.value());

        assertThat(leader(heir).get(SubjectsIT.SUBJECTS + "/" + here).text("/alike/0/id"))
                .as("whoever worked in both communes is proposed as one")
                .isEqualTo(there);
        Answer merged =
                leader(heir)
                        .call(
                                "POST",
                                SubjectsIT.SUBJECTS + "/" + there + "/merging",
                                1,
                                JSON.createObjectNode().put("other", here).toString());
        assertThat(merged.status()).isEqualTo(200);
        assertThat(leader(heir).get(passport).json().at("/streaks/0/from").asInt()).isEqualTo(2020);
        assertThat(leader(heir).get(passport).json().at("/streaks/0/years").asInt()).isEqualTo(3);
        assertThat(leader(heir).get(HONOURS).json().path("total").asInt()).isEqualTo(3);
        assertThat(leader(land.cousin()).get(passport).status()).isEqualTo(404);
        assertThat(
                        new Api(port, "")
                                .get("/api/public/honours/" + heir)
                                .json()
                                .path("honours")
                                .size())
                .isOne();
    }

    private static String merit(String award, int year, String merit) {
        return JSON.createObjectNode()
                .put("award", award)
                .put("year", year)
                .put("merit", merit)
                .toString();
    }

    private Answer conflicts(String unit, String subject, String body) {
        return leader(unit).post(SubjectsIT.SUBJECTS + "/" + subject + "/conflicts", body);
    }

    private static final String ROAD = "Vận động Nhân dân hiến 2.000 m² đất làm đường thôn 3";

    @Test
    void one_merit_awarded_in_two_units_is_told_to_the_proposer_without_a_word_of_where() {
        ObjectNode card = SubjectsIT.person("Nguyễn Thị Thúy").put("birthYear", 1985);
        String here =
                leader(land.commune())
                        .post(SubjectsIT.SUBJECTS, card.toString())
                        .text("/subject/id");
        String there =
                leader(land.sister())
                        .post(SubjectsIT.SUBJECTS, card.put("name", "NGUYỄN THỊ THUÝ").toString())
                        .text("/subject/id");
        assertThat(enter(land.sister(), form(there).put("award", "GK").put("merit", ROAD)).status())
                .isEqualTo(200);

        Answer known = conflicts(land.commune(), here, merit("BK_TINH", 2022, ROAD + "."));
        assertThat(known.json().path("elsewhere").asBoolean()).isTrue();
        assertThat(known.json().path("own").size()).isZero();
        assertThat(known.json().toString()).doesNotContain(land.sister()).doesNotContain("Đông");
        assertThat(
                        conflicts(land.commune(), here, merit("BK_TINH", 2022, "Cứu hai cháu nhỏ"))
                                .json()
                                .path("elsewhere")
                                .asBoolean())
                .isFalse();
        assertThat(conflicts(land.cousin(), here, merit("GK", 2022, ROAD)).status()).isEqualTo(404);

        assertThat(overseen(land.district(), here))
                .singleElement()
                .satisfies(
                        match ->
                                assertThat(match.entry().honour().unit().value())
                                        .isEqualTo(land.sister()));
        assertThat(overseen(land.otherDistrict(), here)).isEmpty();
    }

    private List<FindConflicts.Conflict> overseen(String overseer, String subject) {
        Caller caller =
                new Caller(
                        "someone",
                        "someone",
                        "Cán bộ",
                        new TenantId(overseer),
                        Optional.empty(),
                        Set.of("leader"));
        return Tenancy.call(
                new TenantScope.Home(caller),
                () ->
                        conflicts.forOverseer(
                                new TenantId(land.commune()),
                                new FindConflicts.Proposed(
                                        new SubjectId(subject),
                                        new AwardCode("BK_TINH"),
                                        2022,
                                        ROAD)));
    }

    @Test
    void a_conflict_in_the_own_register_is_shown_in_full() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        enter(land.commune(), form(subject));
        Answer known = conflicts(land.commune(), subject, merit("LDTT", 2022, "Khác"));
        assertThat(known.text("/own/0/match")).isEqualTo("SAME_TITLE_AND_YEAR");
        assertThat(known.text("/own/0/honour/number")).isEqualTo("15/QĐ-UBND");
        assertThat(known.json().path("elsewhere").asBoolean()).isFalse();
    }

    @Test
    void a_passport_counts_years_in_a_row_also_over_merged_entries_and_without_what_was_revoked() {
        String one = person(land.commune(), "Nguyễn Thị Thúy");
        String two = person(land.commune(), "Nguyễn Thị Thuý");
        enter(land.commune(), form(one).put("year", 2020).put("number", "1"));
        Answer second = enter(land.commune(), form(two).put("year", 2021).put("number", "2"));
        enter(land.commune(), form(one));
        leader(land.commune())
                .call(
                        "POST",
                        SubjectsIT.SUBJECTS + "/" + two + "/merging",
                        1,
                        JSON.createObjectNode().put("other", one).toString());
        String passport = SubjectsIT.SUBJECTS + "/" + one + "/passport";
        Answer whole = leader(land.commune()).get(passport);
        assertThat(whole.json().path("honours").size()).isEqualTo(3);
        assertThat(whole.text("/streaks/0/name")).isEqualTo("Lao động tiên tiến");
        assertThat(whole.json().at("/streaks/0/years").asInt()).isEqualTo(3);

        leader(land.commune())
                .post(
                        HONOURS + "/" + second.id() + "/revocation",
                        "{\"revokedOn\": \"2024-04-01\"}");
        assertThat(leader(land.commune()).get(passport).json().at("/streaks/0/years").asInt())
                .isOne();
    }

    @Test
    void the_unit_above_sees_what_was_decided_for_a_subject_and_a_neighbour_nothing() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        String passport = SubjectsIT.SUBJECTS + "/" + subject + "/passport";
        assertThat(leader(land.district()).get(passport).status()).isEqualTo(404);
        enter(land.commune(), form(subject));
        Answer above = leader(land.district()).get(passport);
        assertThat(above.json().path("own").asBoolean()).isFalse();
        assertThat(above.json().path("honours").size()).isOne();
        for (String unit : List.of(land.sister(), land.otherDistrict(), land.cousin())) {
            assertThat(leader(unit).get(passport).status()).isEqualTo(404);
        }
    }

    @Test
    void everybody_reads_what_decisions_have_given_and_open_data_holds_no_name() {
        String subject = person(land.commune(), "Nguyễn Thị Thúy");
        enter(land.commune(), form(subject));
        HonourId id = record.record(decided(Fresh.id(), subject));
        Api everybody = new Api(port, "");
        Answer page = everybody.get("/api/public/honours/" + land.commune());
        assertThat(page.json().path("honours").size()).as("decisions only").isOne();
        assertThat(page.text("/honours/0/name")).isEqualTo("Nguyễn Thị Thúy");
        assertThat(page.json().toString()).doesNotContain(subject).doesNotContain("DIRECT_WORKER");
        assertThat(
                        everybody
                                .get("/api/public/honours/" + land.district())
                                .text("/honours/0/unitName"))
                .as("who decided shows it too")
                .isEqualTo("Xã Minh Khai");
        assertThat(
                        everybody
                                .get("/api/public/honours/" + land.sister())
                                .json()
                                .path("honours")
                                .size())
                .isZero();
        assertThat(everybody.get("/api/public/honours/XX").status()).isEqualTo(404);

        String open = "/api/public/honours/" + land.commune() + "/open-data";
        Answer data = everybody.get(open + ".json?year=2023");
        assertThat(data.text("/0/subjectKind")).isEqualTo("PERSON");
        assertThat(data.json().toString()).doesNotContain("Thúy", "một cửa", "FEMALE");
        String csv = new String(everybody.get(open + ".csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"77/QĐ-UBND\"").doesNotContain("Thúy", "FEMALE");
        assertThat(everybody.get(open + ".json?year=2022").json().size()).isZero();

        record.revoke(new TenantId(land.commune()), id, LocalDate.of(2024, 4, 1));
        assertThat(everybody.get(open + ".json").json().size()).isZero();
        assertThat(everybody.get(HONOURS).status()).isEqualTo(401);
    }
}
