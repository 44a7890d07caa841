package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Accounts of a unit in a real Keycloak, managed by the unit's administrator. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class AccountsIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    private SampleTree tree;
    private Api admin;
    private String username;

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
        username = "nguyen." + Fresh.unit().toLowerCase(java.util.Locale.ROOT);
    }

    private Answer invited(String roles) {
        return admin.call(
                "POST",
                "/api/accounts",
                0,
                "{\"username\":\"%s\",\"name\":\"Nguyễn Văn An\",\"roles\":[%s]}"
                        .formatted(username, roles));
    }

    private Answer post(Api by, String path, String json) {
        return by.call("POST", path, 0, json);
    }

    @Test
    void an_account_is_invited_disabled_enabled_given_roles_and_a_new_password() {
        Answer made = invited("\"specialist\"");
        assertThat(made.status()).as(made.json().toPrettyString()).isEqualTo(201);
        assertThat(made.text("/password")).matches("[a-z]{4}-[a-z]{4}-[a-z]{4}-[0-9]{4}");
        String id = made.text("/account/id");
        String path = "/api/accounts/" + id;

        assertThat(admin.get("/api/accounts").texts("/0/roles")).containsExactly("specialist");
        Answer roles =
                admin.call("PUT", path + "/roles", 0, "{\"roles\":[\"leader\",\"inspector\"]}");
        assertThat(roles.texts("/account/roles")).containsExactly("leader", "inspector");
        assertThat(post(admin, path + "/disabling", "").json().at("/account/enabled").asBoolean())
                .isFalse();
        assertThat(post(admin, path + "/disabling", "").text("/reason")).isEqualTo("ALREADY_SO");
        assertThat(post(admin, path + "/enabling", "").json().at("/account/enabled").asBoolean())
                .isTrue();
        assertThat(post(admin, path + "/password", "").text("/password")).isNotBlank();
        assertThat(
                        admin.get("/api/accounts/changes")
                                .json()
                                .valueStream()
                                .map(
                                        it ->
                                                it.at("/action").asString()
                                                        + " "
                                                        + it.at("/outcome").asString()))
                .containsExactlyInAnyOrder(
                        "PASSWORD_RESET DONE",
                        "ENABLED DONE",
                        "DISABLED DONE",
                        "ROLES_CHANGED DONE",
                        "INVITED DONE");
    }

    @Test
    void each_refusal_has_its_reason() {
        assertThat(invited("").text("/reason")).isEqualTo("ROLES_MISSING");
        assertThat(invited("\"platform-admin\"").text("/reason")).isEqualTo("ROLE_UNKNOWN");
        assertThat(invited("\"agency\"").text("/reason")).isEqualTo("AGENCY_MISSING");
        assertThat(
                        post(
                                        admin,
                                        "/api/accounts",
                                        "{\"username\":\"Có Dấu\",\"name\":\"A\",\"roles\":[\"leader\"]}")
                                .text("/reason"))
                .isEqualTo("USERNAME_INVALID");
        assertThat(
                        post(
                                        admin,
                                        "/api/accounts",
                                        "{\"username\":\"%s\",\"name\":\" \",\"roles\":[\"leader\"]}"
                                                .formatted(username))
                                .text("/reason"))
                .isEqualTo("NAME_MISSING");
        assertThat(invited("\"leader\"").status()).isEqualTo(201);
        assertThat(invited("\"leader\"").text("/reason")).isEqualTo("USERNAME_TAKEN");
    }

    @Test
    void nobody_locks_himself_out() {
        String id = invited("\"unit-admin\",\"specialist\"").text("/account/id");
        Api self = Api.of(port, id, tree.district(), List.of("unit-admin"));
        String path = "/api/accounts/" + id;

        Answer locked = post(self, path + "/disabling", "");
        Answer demoted = self.call("PUT", path + "/roles", 0, "{\"roles\":[\"specialist\"]}");

        assertThat(locked.text("/reason")).isEqualTo("OWN_ACCOUNT");
        assertThat(locked.text("/detail")).contains("Hãy nhờ quản trị viên khác");
        assertThat(demoted.text("/reason")).isEqualTo("OWN_ACCOUNT");
        assertThat(self.get("/api/accounts").json().at("/0/own").asBoolean()).isTrue();
        assertThat(self.call("PUT", path + "/roles", 0, "{\"roles\":[\"unit-admin\"]}").status())
                .isEqualTo(200);
    }

    @Test
    void an_account_that_somebody_uses_is_not_taken_over_from_above() {
        String json = "{\"username\":\"%s\",\"name\":\"Trần Thị Bình\",\"roles\":[\"leader\"]}";
        String path = "/api/units/" + tree.commune() + "/first-account";
        post(admin, path, json.formatted(username));
        assertThat(post(admin, path, json.formatted(username)).status())
                .as("the answer was lost, nobody has signed in yet: the same order gives it again")
                .isEqualTo(201);
        post(
                Api.of(port, tree.commune(), "unit-admin"),
                "/api/accounts",
                json.formatted(username + ".hai"));

        assertThat(post(admin, path, json.formatted(username)).text("/reason"))
                .isEqualTo("HAS_ACCOUNTS");
    }

    @Test
    void another_units_account_is_absent_and_only_administrators_manage() {
        String id = invited("\"leader\"").text("/account/id");
        Api stranger = Api.of(port, tree.strangeDistrict(), "unit-admin");

        assertThat(post(stranger, "/api/accounts/" + id + "/disabling", "").status())
                .isEqualTo(404);
        assertThat(Api.of(port, tree.district(), "leader").get("/api/accounts").status())
                .isEqualTo(403);
    }

    private String newUnit(String code, String name, String level, String user) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"level\":\"%s\",\"from\":\"2024-04-01\",\"account\":{\"username\":\"%s\",\"name\":\"Trần Thị Bình\",\"roles\":[\"specialist\"]}}"
                .formatted(code, name, level, user);
    }

    @Test
    void a_superior_onboards_a_unit_with_its_first_account_without_a_restart() {
        String code = Fresh.unit();
        Answer made = post(admin, "/api/units", newUnit(code, "Xã Mới", "COMMUNE", username));
        assertThat(made.status()).as(made.json().toPrettyString()).isEqualTo(201);
        assertThat(made.text("/password")).isNotBlank();
        Waiting.until(() -> units.tree().find(new UnitId(code)).isPresent());

        Api first = Api.of(port, code, "unit-admin", "specialist");
        assertThat(first.get("/api/units/home").text("/above/0/id")).isEqualTo(tree.district());
        assertThat(first.get("/api/accounts").texts("/0/roles"))
                .containsExactly("specialist", "unit-admin");
        assertThat(
                        first.upload(
                                        Letter.plan(
                                                "Xã Mới",
                                                "1/KH-UBND",
                                                java.time.LocalDate.of(2024, 4, 2)))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void each_refusal_of_an_onboarding_has_its_reason() {
        String code = Fresh.unit();
        assertThat(reason(newUnit("C 1", "Xã Mới", "COMMUNE", username))).isEqualTo("CODE_INVALID");
        assertThat(reason(newUnit(tree.sister(), "Xã Mới", "COMMUNE", username)))
                .isEqualTo("CODE_TAKEN");
        assertThat(reason(newUnit(code, " ", "COMMUNE", username))).isEqualTo("NAME_MISSING");
        assertThat(reason(newUnit(code, "Huyện Mới", "DISTRICT", username))).isEqualTo("LEVEL");
        assertThat(
                        reason(
                                newUnit(code, "Xã Mới", "COMMUNE", username)
                                        .replace("2024-04-01", "2019-04-01")))
                .isEqualTo("NOT_IN_FORCE");
        assertThat(reason(newUnit(code, "Xã Mới", "COMMUNE", "Có Dấu")))
                .isEqualTo("USERNAME_INVALID");
        assertThat(units.tree().find(new UnitId(code))).isEmpty();
    }

    private String reason(String json) {
        return post(admin, "/api/units", json).text("/reason");
    }

    @Test
    void a_unit_that_has_accounts_gets_no_first_account_from_above() {
        String json = "{\"username\":\"%s\",\"name\":\"Trần Thị Bình\",\"roles\":[\"leader\"]}";
        String path = "/api/units/" + tree.commune() + "/first-account";
        assertThat(post(admin, path, json.formatted(username)).status()).isEqualTo(201);
        assertThat(post(admin, path, json.formatted(username + "x")).text("/reason"))
                .isEqualTo("HAS_ACCOUNTS");
        assertThat(
                        post(
                                        admin,
                                        "/api/units/" + tree.stranger() + "/first-account",
                                        json.formatted(username + "y"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void accounts_go_over_to_the_unit_that_goes_on() {
        Api ofCommune = Api.of(port, tree.commune(), "unit-admin");
        Answer made =
                post(
                        ofCommune,
                        "/api/accounts",
                        "{\"username\":\"%s\",\"name\":\"An\",\"roles\":[\"leader\"]}"
                                .formatted(username));
        assertThat(made.status()).isEqualTo(201);
        Answer prepared =
                post(
                        admin,
                        "/api/reorganisations",
                        "{\"title\":\"Nhập xã\",\"legalBasis\":\"Nghị quyết 1\",\"effective\":\"2024-04-01\",\"changes\":[{\"kind\":\"MERGE\",\"units\":[\"%s\",\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"Xã Đông Hải\"}]}]}"
                                .formatted(tree.commune(), tree.sister(), tree.sister()));
        assertThat(
                        admin.get("/api/reorganisations/" + prepared.id() + "/forecast")
                                .json()
                                .at("/accounts")
                                .asInt())
                .isEqualTo(1);

        Answer done =
                admin.call(
                        "POST",
                        "/api/reorganisations/" + prepared.id() + "/carrying-out",
                        prepared.version(),
                        "");

        assertThat(done.text("/state")).isEqualTo("CARRIED_OUT");
        assertThat(
                        Api.of(port, tree.sister(), "unit-admin")
                                .get("/api/accounts")
                                .json()
                                .findValuesAsString("username"))
                .isEqualTo(List.of(username));
    }

    @Test
    void agencies_have_a_start_and_an_end_and_codes_of_their_own() {
        String path = "/api/units/home/agencies";
        String json = "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"from\":\"2024-01-01\"}";
        assertThat(post(admin, path, json.formatted("pnv", "Phòng Nội vụ", "STANDING")).status())
                .isEqualTo(201);
        assertThat(
                        post(admin, path, json.formatted("PNV", "Phòng khác", "DEPARTMENT"))
                                .text("/reason"))
                .isEqualTo("CODE_TAKEN");
        assertThat(
                        post(admin, path, json.formatted("p 1", "Phòng khác", "DEPARTMENT"))
                                .text("/reason"))
                .isEqualTo("CODE_INVALID");
        assertThat(post(admin, path, json.formatted("p1", " ", "DEPARTMENT")).text("/reason"))
                .isEqualTo("NAME_MISSING");
        assertThat(post(admin, path, json.formatted("vp", "Văn phòng", "STANDING")).text("/reason"))
                .isEqualTo("STANDING_TWICE");
        assertThat(post(admin, path + "/pnv/end", "{\"until\":\"2023-01-01\"}").text("/reason"))
                .isEqualTo("ENDS_BEFORE_START");
        assertThat(post(admin, path + "/pnv/end", "{\"until\":\"2024-03-01\"}").text("/until"))
                .isEqualTo("2024-03-01");
        assertThat(post(admin, path + "/pnv/end", "{\"until\":\"2024-04-01\"}").text("/reason"))
                .isEqualTo("ENDED_ALREADY");
        assertThat(post(admin, path + "/xyz/end", "{\"until\":\"2024-04-01\"}").status())
                .isEqualTo(404);
        assertThat(admin.get(path + "?asOf=2024-02-01").json().size()).isEqualTo(1);
        assertThat(admin.get(path + "?asOf=2024-03-01").json().size()).isZero();
        assertThat(
                        post(
                                        Api.of(port, tree.district(), "leader"),
                                        path,
                                        json.formatted("x", "X", "SCHOOL"))
                                .status())
                .isEqualTo(403);
    }
}
