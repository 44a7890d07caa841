package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
import vn.thidua.test.Event;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.Project;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** A plan was issued with a wrong year, and the year is corrected; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class MovementYearIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MOVEMENTS = "/api/movements";
    private static final String NAME = "Dân vận khéo";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired KafkaTemplate<String, String> kafka;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader() {
        return Api.of(port, land.commune(), "leader");
    }

    private void issued(String plan, long sequence, int year)
            throws IOException, ExecutionException, InterruptedException {
        ObjectNode event =
                (ObjectNode)
                        JSON.readTree(
                                Files.readString(
                                        Project.path(
                                                "contracts/events/plan.issued.v1.example.json")));
        event.put("planId", plan).put("unitId", land.commune()).put("year", year);
        event.putArray("movements").addObject().put("name", NAME).putNull("standingBody");
        kafka.send(
                        Event.of(
                                "thidua.plans.v1",
                                "vn.thidua.plan.issued.v1",
                                plan,
                                land.commune(),
                                sequence,
                                event.toString()))
                .get();
    }

    private List<String> ids(int year) {
        return leader().get(MOVEMENTS + "?year=" + year)
                .json()
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private String only(int year) {
        Waiting.untilAsserted(() -> assertThat(ids(year)).hasSize(1));
        return ids(year).getFirst();
    }

    @Test
    void what_nobody_has_worked_on_is_there_in_the_corrected_year_only() throws Exception {
        String plan = Fresh.id();
        issued(plan, 1, 2023);
        String wrong = only(2023);
        issued(plan, 2, 2024);
        only(2024);
        assertThat(ids(2023)).isEmpty();
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", wrong, 2)
                                .getLast()
                                .path("counts")
                                .asBoolean(true))
                .isFalse();
        issued(plan, 3, 2023);
        Waiting.untilAsserted(() -> assertThat(ids(2023)).containsExactly(wrong));
        assertThat(ids(2024)).isEmpty();
    }

    @Test
    void what_people_have_entered_goes_with_the_movement_to_the_corrected_year() throws Exception {
        String plan = Fresh.id();
        issued(plan, 1, 2023);
        Answer seen = leader().get(MOVEMENTS + "/" + only(2023));
        ObjectNode outline = ((ObjectNode) seen.json().path("outline")).put("theme", "Về đích");
        Answer worked =
                leader().call(
                                "PUT",
                                MOVEMENTS + "/" + seen.id(),
                                seen.version(),
                                outline.toString());
        assertThat(worked.status()).isEqualTo(200);
        issued(plan, 2, 2024);
        assertThat(only(2024)).isEqualTo(seen.id());
        assertThat(ids(2023)).isEmpty();
        JsonNode moved = leader().get(MOVEMENTS + "/" + seen.id()).json();
        assertThat(moved.at("/outline/theme").asString()).isEqualTo("Về đích");
        assertThat(moved.at("/outline/year").asInt()).isEqualTo(2024);

        issued(Fresh.id(), 1, 2023);
        assertThat(only(2023)).as("another one of the former year").isNotEqualTo(seen.id());
    }

    @Test
    void a_movement_that_another_plan_names_for_its_year_stays_there() throws Exception {
        String plan = Fresh.id();
        String other = Fresh.id();
        issued(plan, 1, 2023);
        issued(other, 1, 2023);
        String stays = only(2023);
        Waiting.untilAsserted(
                () ->
                        assertThat(
                                        leader().get(MOVEMENTS + "/" + stays)
                                                .json()
                                                .path("plans")
                                                .size())
                                .isEqualTo(2));
        issued(plan, 2, 2024);
        assertThat(only(2024)).isNotEqualTo(stays);
        assertThat(ids(2023)).containsExactly(stays);
    }

    @Test
    void a_movement_above_of_the_former_year_is_let_go() throws Exception {
        ObjectNode above =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"form":"THEMATIC","formWords":null,"scope":"TERRITORY","year":2023,
                                 "from":"2023-01-15","to":"2023-12-15","theme":null,"subjects":null,
                                 "phases":[],"criteria":[],"targets":[],"quotas":[],"standingBody":null,
                                 "name":"Dân vận khéo"}
                                """);
        Api district = Api.of(port, land.district(), "leader");
        ObjectNode wish = JSON.createObjectNode().putNull("carriesOut");
        wish.set("outline", above);
        Answer prepared = district.post(MOVEMENTS, wish.toString());
        Answer upper =
                district.call(
                        "POST",
                        MOVEMENTS + "/" + prepared.id() + "/steps",
                        prepared.version(),
                        "{\"step\":\"LAUNCH\",\"on\":\"2023-02-01\",\"result\":\"\"}");
        assertThat(upper.status()).isEqualTo(200);
        String plan = Fresh.id();
        issued(plan, 1, 2023);
        Answer own = leader().get(MOVEMENTS + "/" + only(2023));
        Answer adopted =
                leader().call(
                                "POST",
                                MOVEMENTS + "/" + own.id() + "/adoption",
                                own.version(),
                                "{\"movementId\":\"%s\",\"decision\":\"CONFIRM\"}"
                                        .formatted(upper.id()));
        assertThat(adopted.status()).isEqualTo(200);
        issued(plan, 2, 2024);
        assertThat(only(2024)).isEqualTo(own.id());
        assertThat(leader().get(MOVEMENTS + "/" + own.id()).json().path("carriesOut").isNull())
                .isTrue();
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", own.id(), 4).stream()
                                .map(each -> each.path("decision").asString(""))
                                .filter(decision -> !decision.isEmpty()))
                .containsExactly("CONFIRMED", "RELEASED");
    }
}
