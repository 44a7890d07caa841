package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.RealInfrastructure;

/** What the audit log is told of accounts, units, agencies and reorganisations: who did what, as the contract says. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class AuditIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    private SampleTree tree;
    private Api admin;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry settings) {
        settings.add("thidua.accounts.issuer", () -> Infrastructure.ofThisRun().issuerUri());
        settings.add("thidua.accounts.client-secret", () -> "only-for-this-test-run");
        settings.add("thidua.accounts.timeout", () -> "20s");
    }

    @BeforeEach
    void fresh_units() {
        tree = SampleTree.load(load, units);
        admin = Api.of(port, tree.district(), "unit-admin");
    }

    private Answer post(String path, String json) {
        return admin.call("POST", path, 0, json);
    }

    private static String username() {
        return "an." + Fresh.unit().toLowerCase(Locale.ROOT);
    }

    @Test
    void a_change_of_an_account_is_told_without_a_name_or_a_password() {
        String username = username();
        Answer made =
                post(
                        "/api/accounts",
                        "{\"username\":\"%s\",\"name\":\"Nguyễn Văn An\",\"roles\":[\"leader\"]}"
                                .formatted(username));
        post("/api/accounts/" + made.text("/account/id") + "/disabling", "");

        List<ConsumerRecord<String, String>> told =
                Told.audited(tree.district(), "account.changed.v1", 2);

        told.forEach(message -> Told.assertFits(message, "account.changed.v1"));
        assertThat(told)
                .extracting(message -> Told.value(message).at("/action").asString())
                .containsExactlyInAnyOrder("INVITED", "DISABLED");
        assertThat(told)
                .extracting(message -> Told.value(message).at("/account").asString())
                .containsOnly(made.text("/account/id"));
        assertThat(told)
                .noneMatch(
                        message ->
                                message.value().contains(username)
                                        || message.value().contains("Nguyễn")
                                        || message.value().contains(made.text("/password")));
    }

    @Test
    void who_took_a_unit_in_is_told() {
        String code = Fresh.unit();
        Answer made =
                post(
                        "/api/units",
                        "{\"code\":\"%s\",\"name\":\"Xã Mới\",\"level\":\"COMMUNE\",\"from\":\"2024-04-01\",\"account\":{\"username\":\"%s\",\"name\":\"Bình\",\"roles\":[\"specialist\"]}}"
                                .formatted(code, username()));
        assertThat(made.status()).isEqualTo(201);

        ConsumerRecord<String, String> told = Told.audited(code, "unit.onboarded.v1", 1).getFirst();

        Told.assertFits(told, "unit.onboarded.v1");
        assertThat(Told.value(told).at("/superiorId").asString()).isEqualTo(tree.district());
        assertThat(Told.value(told).at("/subject").asString()).isNotBlank();
        Told.assertFits(
                Told.audited(code, "account.changed.v1", 1).getFirst(), "account.changed.v1");
    }

    @Test
    void who_added_and_ended_an_agency_is_told() {
        post(
                "/api/units/home/agencies",
                "{\"code\":\"pnv\",\"name\":\"Phòng Nội vụ\",\"kind\":\"STANDING\",\"from\":\"2024-01-01\"}");
        post("/api/units/home/agencies/pnv/end", "{\"until\":\"2024-03-01\"}");

        List<ConsumerRecord<String, String>> told =
                Told.audited(tree.district(), "agency.changed.v1", 2);

        told.forEach(message -> Told.assertFits(message, "agency.changed.v1"));
        assertThat(told)
                .extracting(message -> Told.value(message).at("/action").asString())
                .containsExactly("ADDED", "ENDED");
        assertThat(Told.value(told.getLast()).at("/until").asString()).isEqualTo("2024-03-01");
    }

    @Test
    void each_step_of_a_reorganisation_is_told_once() {
        Answer discarded = prepared("Xã Sai");
        admin.call(
                "POST",
                "/api/reorganisations/" + discarded.id() + "/discarding",
                discarded.version(),
                "{\"reason\":\"Nhầm tên\"}");
        Answer prepared = prepared("Xã Khai Hải");
        assertThat(
                        admin.call(
                                        "POST",
                                        "/api/reorganisations/" + prepared.id() + "/carrying-out",
                                        prepared.version(),
                                        "")
                                .text("/state"))
                .isEqualTo("CARRIED_OUT");

        List<ConsumerRecord<String, String>> told =
                Told.audited(tree.district(), "reorganisation.changed.v1", 5);

        told.forEach(message -> Told.assertFits(message, "reorganisation.changed.v1"));
        assertThat(of(told, discarded.id())).containsExactly("PREPARED", "DISCARDED Nhầm tên");
        assertThat(of(told, prepared.id())).containsExactly("PREPARED", "DECIDED", "CARRIED_OUT");
    }

    private static List<String> of(List<ConsumerRecord<String, String>> told, String id) {
        return told.stream()
                .map(Told::value)
                .filter(value -> value.at("/id").asString().equals(id))
                .map(
                        value ->
                                (value.at("/action").asString()
                                                + " "
                                                + value.at("/reason").asString(""))
                                        .strip())
                .toList();
    }

    private Answer prepared(String name) {
        return post(
                "/api/reorganisations",
                "{\"title\":\"Nhập xã\",\"legalBasis\":\"Nghị quyết 1\",\"effective\":\"2024-04-01\",\"changes\":[{\"kind\":\"MERGE\",\"units\":[\"%s\",\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"%s\"}]}]}"
                        .formatted(tree.commune(), tree.sister(), tree.sister(), name));
    }
}
