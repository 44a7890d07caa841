package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.common;
import static vn.thidua.awards.api.Proposed.line;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.step;
import static vn.thidua.awards.api.Proposed.submitted;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** How many a unit may nominate, and what its province prescribes about it; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class QuotaIT {

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired KafkaTemplate<String, String> kafka;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api clerk(String unit) {
        return Api.of(port, unit, "specialist");
    }

    private void prescribed(String award, String quotaPercent, String due, String steps) {
        Answer written =
                clerk(land.province())
                        .call(
                                "PUT",
                                "/api/awards/rules",
                                0,
                                """
                                {"regulations":[{"act":"Quyết định 10/2024/QĐ-UBND","from":"2024-01-01","to":null,
                                  "rules":[{"code":"%s","own":null,"quotaPercent":%s,
                                    "quotaOf":"số cán bộ, công chức","postingDays":null,"due":"%s",
                                    "papers":[],"steps":%s,
                                    "sums":{"individual":null,"collective":null,"household":null},
                                    "conditions":[]}]}]}
                                """
                                        .formatted(award, quotaPercent, due, steps));
        assertThat(written.status()).as(written.json().toString()).isEqualTo(200);
    }

    private static JsonNode quota(Api by, String proposal) {
        return by.get(PROPOSALS + "/" + proposal).json().at("/quotas/0");
    }

    private static Answer counted(Api by, String proposal, String key, int base) {
        return by.call(
                "PUT",
                PROPOSALS + "/" + proposal + "/bases",
                by.get(PROPOSALS + "/" + proposal).json().at("/version").asLong(),
                "{\"bases\":{\"%s\":%d}}".formatted(key, base));
    }

    @Test
    void a_percentage_of_a_movement_is_counted_of_those_who_took_part() {
        String movement = UUID.randomUUID().toString();
        Api commune = clerk(land.commune());
        Nominations.open(
                kafka,
                movement,
                land.district(),
                1,
                "2024-04-10",
                "2024-05-10",
                quota ->
                        quota.put("shape", "PERCENTAGE")
                                .put("whom", "số cá nhân tham gia")
                                .putNull("collectives")
                                .put("individuals", 20));
        Waiting.until(() -> !commune.get(PROPOSALS + "?year=2024").json().at("/windows").isEmpty());
        String proposal =
                commune.post(
                                PROPOSALS,
                                "{\"title\":\"Khen phong trào\",\"kind\":\"MOVEMENT\",\"year\":2024,\"movementId\":\"%s\"}"
                                        .formatted(movement))
                        .text("/head/id");
        common(commune, proposal);
        ObjectNode one = line("Đỗ Thị Mai", "GK");
        ObjectNode two = line("Đỗ Thị Cúc", "GK");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(one, two));

        assertThat(quota(commune, proposal).at("/words").asString())
                .isEqualTo("Cá nhân, Giấy khen: không quá 20% số cá nhân tham gia");
        assertThat(quota(commune, proposal).at("/most").isNull()).isTrue();
        String key = quota(commune, proposal).at("/key").asString();
        assertThat(counted(commune, proposal, key, 9).status()).isEqualTo(200);
        // told before anything is sent
        assertThat(quota(commune, proposal).at("/most").asInt()).isEqualTo(1);
        assertThat(quota(commune, proposal).at("/named").asInt()).isEqualTo(2);
        assertThat(quota(commune, proposal).at("/exceeded").asBoolean()).isTrue();

        assertThat(step(commune, one.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);
        Answer refused = step(commune, two.at("/id").asString(), step("SUBMIT"));
        assertThat(refused.reason()).isEqualTo("QUOTA_EXCEEDED");
        assertThat(commune.get(DOSSIERS + "/" + two.at("/id").asString()).texts("/warnings"))
                .anySatisfy(each -> assertThat(each).contains("Vượt số lượng"));
        counted(commune, proposal, key, 10);
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);
        // who receives it sees the same numbers
        assertThat(quota(clerk(land.district()), proposal).at("/named").asInt()).isEqualTo(2);
        assertThat(quota(clerk(land.district()), proposal).at("/base").asInt()).isEqualTo(10);
    }

    @Test
    void a_percentage_of_the_province_is_counted_over_all_proposals_of_the_year() {
        prescribed("GK", "20", "", "[]");
        Api commune = clerk(land.commune());
        String first = proposal(commune);
        common(commune, first);
        ObjectNode one = line("Đỗ Thị Mai", "GK");
        commune.put(PROPOSALS + "/" + first + "/nominees", lines(one));
        assertThat(quota(commune, first).at("/words").asString())
                .isEqualTo(
                        "Giấy khen: không quá 20% số cán bộ, công chức (Quyết định 10/2024/QĐ-UBND)");
        counted(commune, first, "PROVINCE-GK", 9);
        assertThat(step(commune, one.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);

        String second = proposal(commune);
        common(commune, second);
        ObjectNode two = line("Đỗ Thị Cúc", "GK");
        commune.put(PROPOSALS + "/" + second + "/nominees", lines(two));
        counted(commune, second, "PROVINCE-GK", 9);
        assertThat(quota(commune, second).at("/exceeded").asBoolean()).isTrue();
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("QUOTA_EXCEEDED");
        // another unit has its own numbers
        submitted(clerk(land.sister()), "GK");
        counted(commune, second, "PROVINCE-GK", 10);
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);
    }

    @Test
    void bases_are_whole_numbers_of_the_version_that_was_seen_and_the_own_units() {
        Api commune = clerk(land.commune());
        String bases = PROPOSALS + "/" + proposal(commune) + "/bases";
        assertThat(commune.call("PUT", bases, 1, "{\"bases\":{\"ALL-ALL\":-1}}").status())
                .isEqualTo(400);
        assertThat(commune.call("PUT", bases, 1, "{\"bases\":{\"a.b\":1}}").status())
                .isEqualTo(400);
        assertThat(commune.call("PUT", bases, 7, "{\"bases\":{\"ALL-ALL\":1}}").status())
                .isEqualTo(409);
        assertThat(
                        clerk(land.sister())
                                .call("PUT", bases, 1, "{\"bases\":{\"ALL-ALL\":1}}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void what_comes_after_the_provinces_day_is_marked_for_both_and_its_steps_are_shown() {
        prescribed("BK_TINH", "null", "10/04", "[\"Hội đồng xã họp\",\"Sở Nội vụ thẩm định\"]");
        Api commune = clerk(land.commune());
        String id = submitted(commune, "BK_TINH");
        Answer held = clerk(land.district()).get(DOSSIERS + "/" + id);
        assertThat(held.texts("/warnings").getFirst())
                .contains("Quá hạn gửi hồ sơ của tỉnh: 10/04/2024 (Quyết định 10/2024/QĐ-UBND)");
        assertThat(held.texts("/procedure/steps"))
                .containsExactly("Hội đồng xã họp", "Sở Nội vụ thẩm định");
        assertThat(held.text("/procedure/due")).isEqualTo("2024-04-10");
    }

    @Test
    void what_comes_on_the_provinces_day_is_in_time() {
        prescribed("BK_TINH", "null", "15/04", "[]");
        String id = submitted(clerk(land.commune()), "BK_TINH");
        assertThat(clerk(land.district()).get(DOSSIERS + "/" + id).texts("/warnings")).isEmpty();
    }
}
