package vn.thidua.standalone.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;

class SettingsTest {

    private static final ProjectFolder PROJECT = new ProjectFolder(Path.of("/opt/thi đua"), "mvn");

    @Test
    void without_any_variable_the_sample_runs_beside_the_sources_on_its_own_day() {
        Settings settings = Settings.read(Map.of(), PROJECT, false);

        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                Path.of("/opt/thi đua/.thidua"),
                                new Ports(8080),
                                true,
                                true,
                                Optional.of(LocalDate.of(2024, 4, 15)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void every_variable_has_its_effect() {
        Settings settings =
                Settings.read(
                        Map.of(
                                "THIDUA_HOME", "/srv/thidua",
                                "THIDUA_PORT", "9000",
                                "THIDUA_WORKING_DATE", "2024-12-31",
                                "THIDUA_CACHES", "never",
                                "MONGODB_URI", "mongodb://db:27017",
                                "KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                                "OIDC_ISSUER_URI", "https://id.example.vn/realms/thidua"),
                        PROJECT,
                        false);

        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                Path.of("/srv/thidua"),
                                new Ports(9000),
                                true,
                                false,
                                Optional.of(LocalDate.of(2024, 12, 31)),
                                Optional.of("mongodb://db:27017"),
                                Optional.of("kafka:9092"),
                                Optional.of("https://id.example.vn/realms/thidua")));
    }

    @Test
    void a_real_installation_has_no_sample_and_today_is_today() {
        Settings settings = Settings.read(Map.of(), PROJECT, true);

        assertThat(settings.sample()).isFalse();
        assertThat(settings.workingDate()).isEmpty();
    }

    @Test
    void an_empty_variable_counts_as_absent() {
        assertThat(Settings.read(Map.of("MONGODB_URI", " "), PROJECT, false).mongodbUri())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tám nghìn", "80", "65530", "-1"})
    void a_port_that_cannot_be_used_is_refused_with_the_range(String port) {
        assertThatThrownBy(() -> Settings.read(Map.of("THIDUA_PORT", port), PROJECT, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("THIDUA_PORT=" + port)
                .hasMessageContaining("từ 1024 đến 65525");
    }

    @Test
    void a_working_date_that_is_none_is_refused_with_an_example() {
        assertThatThrownBy(
                        () ->
                                Settings.read(
                                        Map.of("THIDUA_WORKING_DATE", "15/04/2024"),
                                        PROJECT,
                                        false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2024-04-15");
    }

    @Test
    void the_ports_follow_the_order_that_the_read_me_names() {
        Ports ports = new Ports(8080);

        assertThat(
                        new int[] {
                            ports.gateway(),
                            ports.plans(),
                            ports.movements(),
                            ports.awards(),
                            ports.reporting(),
                            ports.keycloak(),
                            ports.keycloakManagement(),
                            ports.kafka(),
                            ports.kafkaController(),
                            ports.mongo()
                        })
                .containsExactly(8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088, 8089);
        assertThat(ports.portal()).isEqualTo("http://localhost:8080");
    }
}
