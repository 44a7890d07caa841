package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** The operator's way into an installation that has neither units nor accounts, with a real Keycloak. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class InstallationIT {

    @LocalServerPort int port;
    @Autowired Units units;

    private Api operator;
    private String province;
    private String commune;
    private String username;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry settings) {
        settings.add("thidua.accounts.issuer", () -> Infrastructure.ofThisRun().issuerUri());
        settings.add("thidua.accounts.client-secret", () -> "only-for-this-test-run");
        settings.add("thidua.accounts.timeout", () -> "20s");
    }

    @BeforeEach
    void nothing_is_there() {
        operator = Api.of(port, "operator", "platform-admin");
        province = Fresh.unit();
        commune = Fresh.unit();
        username = "quantri." + province.toLowerCase(Locale.ROOT);
    }

    private String list() {
        return "code,name,level,parent_code\n%s,Tỉnh Sông Lam,PROVINCE,\n%s,Xã Minh Khai,COMMUNE,%s\n"
                .formatted(province, commune, province);
    }

    private Answer begin(Api by, @Nullable String list, String unit, String account) {
        Map<String, Object> order =
                list == null
                        ? Map.of("unit", unit, "username", account, "platformAdmin", true)
                        : Map.of("unit", unit, "username", account, "units", list);
        return by.call(
                "POST", "/api/installation", 0, JsonMapper.shared().writeValueAsString(order));
    }

    private boolean isLoaded(String unit) {
        return units.tree().find(new UnitId(unit)).isPresent();
    }

    @Test
    void units_are_loaded_and_their_first_administrator_onboards_the_next_unit() {
        Answer begun = begin(operator, list(), province, username);

        assertThat(begun.status()).as(begun.json().toPrettyString()).isEqualTo(201);
        assertThat(begun.json().at("/changed").asInt()).isEqualTo(2);
        assertThat(begun.text("/unitName")).isEqualTo("Tỉnh Sông Lam");
        assertThat(begun.text("/password")).matches("[a-z]{4}-[a-z]{4}-[a-z]{4}-[0-9]{4}");
        assertThat(begun.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        Waiting.until(() -> isLoaded(commune));
        Api admin = Api.of(port, province, "unit-admin");
        Answer accounts = admin.get("/api/accounts");
        assertThat(accounts.texts("/0/roles")).containsExactly("unit-admin");
        assertThat(accounts.text("/0/name")).isEqualTo("Quản trị Tỉnh Sông Lam");
        assertThat(accounts.json().at("/0/firstSignInAwaited").asBoolean()).isTrue();
        Answer first =
                admin.call(
                        "POST",
                        "/api/units/" + commune + "/first-account",
                        0,
                        "{\"username\":\"%s\",\"name\":\"An\",\"roles\":[\"specialist\"]}"
                                .formatted(username + ".xa"));
        assertThat(first.status()).isEqualTo(201);
    }

    @Test
    void the_same_account_is_not_made_twice_and_a_second_run_needs_no_file() {
        begin(operator, list(), province, username);

        assertThat(begin(operator, list(), province, username).text("/reason"))
                .isEqualTo("USERNAME_TAKEN");
        Answer second = begin(operator, null, province, username + ".hai");
        assertThat(second.json().at("/changed").asInt()).isZero();
        assertThat(
                        Api.of(port, province, "unit-admin")
                                .get("/api/accounts")
                                .json()
                                .valueStream()
                                .map(it -> it.at("/roles").toString()))
                .containsExactly("[\"unit-admin\"]", "[\"unit-admin\",\"platform-admin\"]");
    }

    @Test
    void a_unit_that_nobody_knows_is_refused_and_nothing_is_loaded() {
        assertThat(begin(operator, list(), "X" + province, username).text("/reason"))
                .isEqualTo("UNIT_UNKNOWN");
        assertThat(begin(operator, null, province, username).text("/reason"))
                .isEqualTo("UNIT_UNKNOWN");

        assertNothingIsLoaded();
    }

    /** Another unit, loaded after, is heard; then whatever came before would have been heard too. */
    private void assertNothingIsLoaded() {
        String after = Fresh.unit();
        begin(
                operator,
                "code,name,level,parent_code\n%s,Tỉnh Núi Xanh,PROVINCE,\n".formatted(after),
                after,
                "quantri." + after.toLowerCase(Locale.ROOT));
        Waiting.until(() -> isLoaded(after));
        assertThat(isLoaded(province)).isFalse();
        assertThat(isLoaded(commune)).isFalse();
    }

    @Test
    void a_file_with_errors_is_refused_by_line_and_nothing_is_loaded() {
        String wrong =
                list()
                        + "%s,Xã Khác,COMMUNE,%s\n%s,Xã Lạ,COMMUNE,KHONGCO\n,Xã Trống,COMMUNE,%s\n"
                                .formatted(commune, province, Fresh.unit(), province)
                        + "có dấu,Xã Sai,COMMUNE,%s\n".formatted(province);

        Answer refused = begin(operator, wrong, province, username);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("FILE_REFUSED");
        assertThat(refused.json().at("/lines").valueStream().map(it -> it.at("/line").asInt()))
                .containsExactly(4, 5, 6, 7);
        assertThat(refused.text("/lines/0/sentence")).contains(commune, "dòng 3");
        assertThat(refused.text("/lines/1/sentence")).contains("KHONGCO", "Hãy thêm dòng");
        assertThat(
                        begin(operator, "code,name,level,parent_code\n", province, username)
                                .text("/reason"))
                .isEqualTo("FILE_REFUSED");
        assertThat(begin(operator, "mã,tên\n", province, username).text("/lines/0/sentence"))
                .contains("Dòng đầu phải ghi tên cột");
        assertNothingIsLoaded();
    }

    @Test
    void an_account_that_cannot_be_made_is_refused_before_units_are_loaded() {
        assertThat(begin(operator, list(), province, "Có Dấu").text("/reason"))
                .isEqualTo("USERNAME_INVALID");

        assertNothingIsLoaded();
    }

    @Test
    void only_the_operator_may() {
        assertThat(
                        begin(
                                        Api.of(port, province, "unit-admin", "leader"),
                                        list(),
                                        province,
                                        username)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_units_administrator_neither_gives_nor_touches_what_the_operator_gave() {
        begin(operator, list(), province, username);
        begin(operator, null, province, username + ".hai");
        Api admin = Api.of(port, province, "unit-admin");
        String platform = "/api/accounts/" + admin.get("/api/accounts").text("/1/id");

        assertThat(admin.call("POST", platform + "/password", 0, "").text("/reason"))
                .isEqualTo("PLATFORM_ACCOUNT");
        assertThat(admin.call("POST", platform + "/disabling", 0, "").text("/reason"))
                .isEqualTo("PLATFORM_ACCOUNT");
        assertThat(
                        admin.call("PUT", platform + "/roles", 0, "{\"roles\":[\"leader\"]}")
                                .text("/reason"))
                .isEqualTo("PLATFORM_ACCOUNT");
        String other = "/api/accounts/" + admin.get("/api/accounts").text("/0/id");
        assertThat(
                        admin.call("PUT", other + "/roles", 0, "{\"roles\":[\"platform-admin\"]}")
                                .text("/reason"))
                .isEqualTo("ROLE_UNKNOWN");
    }
}
