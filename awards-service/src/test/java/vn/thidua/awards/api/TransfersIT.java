package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** A person who moves to another unit keeps the record; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class TransfersIT {

    private static final String TRANSFERS = "/api/awards/transfers";
    private static final JsonMapper JSON = JsonMapper.shared();

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

    private String person(String unit) {
        return leader(unit)
                .post(
                        SubjectsIT.SUBJECTS,
                        SubjectsIT.person("Nguyễn Thị Thúy").put("birthYear", 1985).toString())
                .text("/subject/id");
    }

    private static String body(String... fields) {
        var body = JSON.createObjectNode();
        for (int at = 0; at < fields.length; at += 2) {
            body.put(fields[at], fields[at + 1]);
        }
        return body.toString();
    }

    private Answer propose(String subject, String from) {
        return leader(land.commune())
                .post(TRANSFERS, body("subjectId", subject, "fromUnitId", from, "reason", ""));
    }

    private void honour(String unit, String subject) {
        Answer entered =
                leader(unit)
                        .post(
                                "/api/awards/honours",
                                JSON.createObjectNode()
                                        .put("subjectId", subject)
                                        .put("award", "LDTT")
                                        .put("kind", "ACHIEVEMENT")
                                        .put("year", 2022)
                                        .put("merit", "Hoàn thành tốt nhiệm vụ")
                                        .put("number", "15/QĐ-UBND")
                                        .put("decidedOn", "2023-01-20")
                                        .put("authority", "Chủ tịch Ủy ban nhân dân huyện")
                                        .put("level", "DISTRICT")
                                        .toString());
        assertThat(entered.status()).isEqualTo(200);
    }

    @Test
    void the_former_unit_agrees_and_the_record_goes_over_with_what_was_received() {
        String here = person(land.commune());
        String there = person(land.sister());
        honour(land.sister(), there);
        Answer proposed = propose(here, land.sister());
        assertThat(proposed.text("/state")).isEqualTo("WAITING");
        assertThat(proposed.json().path("candidates").size()).as("nothing is told before").isZero();
        Answer asked = leader(land.sister()).get(TRANSFERS);
        assertThat(asked.text("/toAnswer/0/toUnitName")).isEqualTo("Xã Minh Khai");
        assertThat(asked.text("/toAnswer/0/candidates/0/id")).isEqualTo(there);
        String agreement = TRANSFERS + "/" + proposed.id() + "/agreement";
        assertThat(
                        Api.of(port, land.sister(), "specialist")
                                .post(agreement, body("subjectId", there))
                                .status())
                .isEqualTo(403);
        assertThat(leader(land.sister()).post(agreement, body("subjectId", here)).reason())
                .isEqualTo("NOT_THE_SAME");
        assertThat(leader(land.sister()).post(agreement, body("subjectId", there)).status())
                .isEqualTo(200);

        Answer passport =
                leader(land.commune()).get(SubjectsIT.SUBJECTS + "/" + here + "/passport");
        assertThat(passport.json().path("honours").size()).isOne();
        assertThat(leader(land.commune()).get(TRANSFERS).text("/own/0/state")).isEqualTo("DONE");
        assertThat(leader(land.sister()).get(SubjectsIT.SUBJECTS + "/" + there).status())
                .isEqualTo(404);
        assertThat(leader(land.sister()).get("/api/awards/honours").json().path("total").asInt())
                .as("what was decided there stays in its register")
                .isOne();
        assertThat(leader(land.sister()).post(agreement, body("subjectId", there)).status())
                .isEqualTo(404);
    }

    @Test
    void the_unit_above_both_answers_too_and_strangers_see_nothing() {
        String here = person(land.commune());
        String there = person(land.sister());
        Answer proposed = propose(here, land.sister());
        String refusal = TRANSFERS + "/" + proposed.id() + "/refusal";
        for (String unit : List.of(land.cousin(), land.otherDistrict())) {
            assertThat(leader(unit).get(TRANSFERS).json().path("toAnswer").size()).isZero();
            assertThat(leader(unit).post(refusal, body("reason", "Không")).status()).isEqualTo(404);
        }
        assertThat(leader(land.district()).post(refusal, body("reason", " ")).reason())
                .isEqualTo("REASON_MISSING");
        assertThat(
                        leader(land.district())
                                .post(refusal, body("reason", "Trùng tên"))
                                .text("/state"))
                .isEqualTo("REFUSED");
        assertThat(leader(land.commune()).get(TRANSFERS).text("/own/0/answer"))
                .isEqualTo("Trùng tên");

        Answer again = propose(here, land.sister());
        assertThat(
                        leader(land.province())
                                .post(
                                        TRANSFERS + "/" + again.id() + "/agreement",
                                        body("subjectId", there))
                                .status())
                .isEqualTo(200);
        assertThat(leader(land.commune()).get(SubjectsIT.SUBJECTS + "/" + here).text("/parts/0/id"))
                .isEqualTo(there);
    }

    @Test
    void proposals_that_make_no_sense_are_refused_and_a_waiting_one_is_withdrawn() {
        String here = person(land.commune());
        assertThat(propose(here, land.commune()).reason()).isEqualTo("NO_FORMER_UNIT");
        assertThat(propose(here, "T00").reason()).isEqualTo("NO_FORMER_UNIT");
        assertThat(propose("none", land.sister()).status()).isEqualTo(404);
        assertThat(
                        Api.of(port, land.commune(), "council-member")
                                .post(
                                        TRANSFERS,
                                        body(
                                                "subjectId",
                                                here,
                                                "fromUnitId",
                                                land.sister(),
                                                "reason",
                                                ""))
                                .status())
                .isEqualTo(403);
        Answer proposed = propose(here, land.sister());
        assertThat(propose(here, land.sister()).reason()).isEqualTo("TRANSFER_WAITING");
        String withdrawal = TRANSFERS + "/" + proposed.id() + "/withdrawal";
        assertThat(leader(land.sister()).post(withdrawal, "").status()).isEqualTo(404);
        assertThat(leader(land.commune()).post(withdrawal, "").text("/state"))
                .isEqualTo("WITHDRAWN");
        assertThat(leader(land.sister()).get(TRANSFERS).json().path("toAnswer").size()).isZero();
    }
}
