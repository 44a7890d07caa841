package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** Sổ đăng ký văn bản: numbers that plans and papers have, and the one that comes next. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class NumberBookIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private Officials people;
    private Api leader;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        leader = people.leader(people.tree().commune());
    }

    private Answer reserve(int from, int to) {
        return reserve(from, to, "2024-01-05");
    }

    private Answer reserve(int from, int to, String on) {
        return leader.post(
                "/api/plans/registers/reservations",
                """
                {"symbol":"KH-UBND","from":%d,"to":%d,"on":"%s","paper":"Văn bản giấy đầu năm"}
                """
                        .formatted(from, to, on));
    }

    private Answer issue(String wish) {
        Answer draft = leader.write(wish);
        var content =
                (tools.jackson.databind.node.ObjectNode) draft.json().at("/content").deepCopy();
        content.put("title", "Công tác thi đua năm 2024");
        leader.correct(draft, content.toString());
        return leader.issue(draft.id(), "REGISTER");
    }

    private Answer issue() {
        return issue("{\"type\":\"KE_HOACH\"}");
    }

    private JsonNode book() {
        return leader.get("/api/plans/registers?year=2024").json();
    }

    @Test
    void numbers_of_papers_are_kept_and_the_register_goes_on_behind_them() {
        Answer kept = reserve(1, 7);

        assertThat(kept.status()).as(kept.json().toPrettyString()).isEqualTo(200);
        assertThat(kept.json().at("/next").asInt()).isEqualTo(8);
        assertThat(issue().text("/content/number/text")).isEqualTo("08/KH-UBND");
        JsonNode lines = book().at("/0/lines");
        assertThat(lines.at("/0/state").asString()).isEqualTo("USED");
        assertThat(lines.at("/0/title").asString()).isEqualTo("Công tác thi đua năm 2024");
        assertThat(lines.at("/1/state").asString()).isEqualTo("PAPER");
        assertThat(lines.at("/1/text").asString()).isEqualTo("07/KH-UBND");
    }

    @Test
    void the_council_has_a_register_of_its_own() {
        assertThat(issue().text("/content/number/text")).isEqualTo("01/KH-UBND");
        assertThat(
                        issue("{\"type\":\"KE_HOACH\",\"body\":\"HOI_DONG_TDKT\"}")
                                .text("/content/number/text"))
                .isEqualTo("01/KH-HĐTĐKT");
        assertThat(book().valueStream())
                .extracting(it -> it.at("/symbol").asString())
                .containsExactlyInAnyOrder("KH-UBND", "KH-HĐTĐKT");
    }

    @Test
    void a_number_that_a_plan_has_is_kept_for_no_paper() {
        issue();

        Answer refused = reserve(1, 3);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("NUMBER_TAKEN");
        assertThat(refused.text("/detail")).startsWith("Số 01/KH-UBND");
    }

    @Test
    void a_reservation_leaves_no_gap() {
        issue();

        assertThat(reserve(5, 6).text("/reason")).isEqualTo("NUMBER_LEAVES_GAP");
    }

    @Test
    void a_paper_of_tomorrow_has_no_number_yet() {
        assertThat(reserve(1, 1, "2024-04-16").text("/reason")).isEqualTo("DATE_IN_FUTURE");
    }

    @Test
    void what_is_no_range_is_refused() {
        assertThat(reserve(5, 2).status()).isEqualTo(400);
        assertThat(reserve(1, 501).status()).isEqualTo(400);
        assertThat(reserve(0, 2).status()).isEqualTo(400);
    }

    @Test
    void a_released_number_is_the_next_to_be_given() {
        reserve(1, 3);

        Answer released =
                leader.delete(
                        "/api/plans/registers/reservations?year=2024&symbol=KH-UBND&sequence=2");

        assertThat(released.json().at("/next").asInt()).isEqualTo(2);
        assertThat(issue().text("/content/number/text")).isEqualTo("02/KH-UBND");
        assertThat(issue().text("/content/number/text")).isEqualTo("04/KH-UBND");
        assertThat(
                        leader.delete(
                                        "/api/plans/registers/reservations?year=2024&symbol=KH-UBND&sequence=2")
                                .text("/reason"))
                .isEqualTo("NUMBER_NOT_RESERVED");
    }

    @Test
    void a_document_that_bears_a_number_of_a_paper_is_told_who_has_it_and_which_is_next() {
        reserve(1, 12);
        Answer draft = leader.upload(Officials.ofCommuneWithoutBasis(11));

        Answer refused = leader.issue(draft.id(), "DOCUMENT");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("NUMBER_TAKEN");
        assertThat(refused.text("/detail"))
                .contains("11/KH-UBND", "Văn bản giấy đầu năm", "Số tiếp theo trong sổ là 13");
    }

    @Test
    void a_neighbour_sees_another_register() {
        issue();

        assertThat(
                        people.leader(people.tree().sister())
                                .get("/api/plans/registers?year=2024")
                                .json()
                                .size())
                .isZero();
    }

    @Test
    void who_may_not_draft_keeps_no_numbers() {
        Api inspector = Api.of(port, people.tree().commune(), "inspector");

        assertThat(
                        inspector
                                .post(
                                        "/api/plans/registers/reservations",
                                        "{\"symbol\":\"KH-UBND\",\"from\":1,\"to\":1,\"on\":\"2024-01-05\",\"paper\":\"x\"}")
                                .status())
                .isEqualTo(403);
    }
}
