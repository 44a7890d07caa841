package vn.thidua.gateway.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleRealmTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private SampleRealm sample;

    @BeforeEach
    void read_the_units() throws IOException {
        sample = new SampleRealm(ROOT);
    }

    @Test
    void the_committed_files_are_what_the_units_and_the_realm_give() throws IOException {
        for (Map.Entry<String, String> file : sample.files().entrySet()) {
            Path path = ROOT.resolve(file.getKey());
            if (Boolean.getBoolean("sample.write")) {
                Files.writeString(path, file.getValue());
            }
            assertThat(path)
                    .as("write it anew: see SampleRealm")
                    .exists()
                    .hasContent(file.getValue());
        }
    }

    @Test
    void
            each_unit_has_a_specialist_and_a_leader_and_with_units_below_an_administrator_and_a_council()
                    throws IOException {
        List<SampleUnit> units = SampleUnit.read(ROOT.resolve("deploy/sample/units.csv"));
        Map<String, Long> rolesPerUnit =
                sample.accounts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        account -> account.unitCode() + " " + account.role(),
                                        Collectors.counting()));

        int above = (int) units.stream().filter(unit -> !unit.level().equals("COMMUNE")).count();
        assertThat(rolesPerUnit)
                .hasSize(2 * units.size() + 1 + 2 * above)
                .allSatisfy(
                        (role, count) ->
                                assertThat(count)
                                        .isEqualTo(
                                                role.endsWith(" council-member")
                                                        ? SampleAccount.COUNCIL_MEMBERS
                                                        : 1));
    }

    @Test
    void accounts_are_named_by_role_and_unit() {
        assertThat(sample.accounts())
                .contains(
                        new SampleAccount(
                                "chuyenvien.minhtien",
                                "specialist",
                                "C12418",
                                "Chuyên viên xã Minh Tiến"),
                        new SampleAccount(
                                "lanhdao.huyen-phucu", "leader", "D333", "Lãnh đạo huyện Phù Cừ"),
                        new SampleAccount(
                                "chuyenvien.thixa-sapa",
                                "specialist",
                                "D088",
                                "Chuyên viên thị xã Sa Pa"),
                        new SampleAccount(
                                "lanhdao.tinh-hungyen", "leader", "P33", "Lãnh đạo tỉnh Hưng Yên"));
    }

    @Test
    void units_of_one_name_are_told_apart() {
        assertThat(sample.accounts())
                .extracting(SampleAccount::username)
                .doesNotHaveDuplicates()
                .contains(
                        "lanhdao.sonphu-dinhhoa",
                        "lanhdao.sonphu-huongson",
                        "lanhdao.sapa-03001",
                        "lanhdao.sapa-03002");
    }

    @Test
    void the_real_realm_has_neither_people_nor_password_grants() throws IOException {
        JsonNode realm =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        ROOT.resolve("deploy/keycloak/realm/thidua-realm.json")));

        assertThat(realm.get("users"))
                .extracting(user -> user.get("username").asString())
                .containsExactly("service-account-accounts", "service-account-operator");
        assertThat(realm.get("clients"))
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean());
        assertThat(realm.get("clients"))
                .extracting(client -> client.get("secret").asString())
                .containsExactly(
                        "${GATEWAY_CLIENT_SECRET}",
                        "${ACCOUNTS_CLIENT_SECRET}",
                        "${OPERATOR_CLIENT_SECRET}");
    }
}
