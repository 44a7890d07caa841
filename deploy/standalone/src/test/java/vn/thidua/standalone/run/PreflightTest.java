package vn.thidua.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.install.Settings;
import vn.thidua.standalone.process.FreePorts;

class PreflightTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir Path home;

    @Test
    void a_port_that_is_taken_is_named_with_who_takes_it_and_the_setting_to_change()
            throws Exception {
        int base = tenFreePorts();
        try (ServerSocket _ = new ServerSocket(base + 5, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.ports(settings(base)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Cổng " + (base + 5))
                    .hasMessageContaining("java (tiến trình số " + ProcessHandle.current().pid())
                    .hasMessageContaining("THIDUA_PORT");
        }
        assertThatCode(() -> Preflight.ports(settings(base))).doesNotThrowAnyException();
    }

    @Test
    void the_port_of_a_server_that_is_not_started_may_be_taken() throws Exception {
        int base = tenFreePorts();
        try (ServerSocket _ = new ServerSocket(base + 9, 1, InetAddress.getLoopbackAddress())) {
            Settings external =
                    settings(
                            Map.of(
                                    "THIDUA_PORT",
                                    Integer.toString(base),
                                    "MONGODB_URI",
                                    "mongodb://db.example.vn"));
            assertThatCode(() -> Preflight.ports(external)).doesNotThrowAnyException();
        }
    }

    @Test
    void too_little_memory_is_said_in_gigabytes() {
        assertThatThrownBy(() -> Preflight.memory(GIGABYTE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("1,0 GB bộ nhớ")
                .hasMessageContaining("đóng bớt chương trình");
        assertThatCode(() -> Preflight.memory(8 * GIGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void too_little_disk_is_said_with_the_folder() {
        assertThatThrownBy(() -> Preflight.disk(new Home(home), GIGABYTE / 2))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("0,5 GB")
                .hasMessageContaining("THIDUA_HOME");
    }

    @Test
    void a_server_of_ones_own_that_does_not_answer_is_named_without_its_password() {
        int nobody = FreePorts.pick(1).getFirst();
        Settings external =
                settings(
                        Map.of(
                                "MONGODB_URI",
                                "mongodb://root:bimat@127.0.0.1:%d/?tls=false".formatted(nobody)));

        assertThatThrownBy(() -> Preflight.external(external))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("MONGODB_URI")
                .hasMessageContaining("127.0.0.1:" + nobody)
                .hasMessageNotContaining("bimat");
    }

    @Test
    void an_identity_provider_that_does_not_answer_is_named() {
        String issuer = "http://127.0.0.1:%d/realms/thidua".formatted(FreePorts.pick(1).getFirst());

        assertThatThrownBy(() -> Preflight.external(settings(Map.of("OIDC_ISSUER_URI", issuer))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(issuer);
    }

    @Test
    void a_replica_sets_address_names_each_of_its_hosts() {
        assertThat(Preflight.mongoHosts("mongodb://u:p@a.vn:27018,b.vn/plans?replicaSet=rs"))
                .containsExactly(
                        InetSocketAddress.createUnresolved("a.vn", 27018),
                        InetSocketAddress.createUnresolved("b.vn", 27017));
    }

    private static int tenFreePorts() {
        return IntStream.iterate(21_320, base -> base < 21_800, base -> base + 10)
                .filter(base -> IntStream.range(base, base + 10).allMatch(FreePorts::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static Settings settings(int base) {
        return settings(Map.of("THIDUA_PORT", Integer.toString(base)));
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.read(environment, new ProjectFolder(Path.of("/opt/thidua"), "mvn"), false);
    }
}
