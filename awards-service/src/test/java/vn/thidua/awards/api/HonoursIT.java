package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.thidua.awards.api.Api.Answer;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.usecase.RecordHonour;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

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
        List<JsonNode> told = Told.about(consumers, entered.id(), 1);
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
        assertThat(Told.about(consumers, id.value(), 2).getLast().path("counts").asBoolean())
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
}
