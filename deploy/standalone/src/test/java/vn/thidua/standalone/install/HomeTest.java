package vn.thidua.standalone.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standalone.Problem;

class HomeTest {

    @TempDir Path directory;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void create() {
        home = new Home(directory.resolve("dữ liệu"));
        home.create();
    }

    @Test
    void a_second_instance_is_refused_while_the_first_has_the_folder() throws Exception {
        try (FileLock _ = home.take()) {
            assertThatThrownBy(home::take)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("đang chạy")
                    .hasMessageContaining("./thidua stop");
        }
        try (FileLock again = home.take()) {
            assertThat(again.isValid()).isTrue();
        }
    }

    @Test
    void a_folder_with_the_sample_never_becomes_a_real_installation() {
        home.remember(true);
        home.remember(true);

        assertThatThrownBy(() -> home.remember(false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("THIDUA_HOME");
    }

    @Test
    void a_real_installation_never_gets_the_sample() {
        home.remember(false);

        assertThatThrownBy(() -> home.remember(true))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--real");
    }

    @Test
    void a_secret_is_long_stays_the_same_and_is_for_the_owner_only() throws Exception {
        String secret = home.secret("GATEWAY_CLIENT_SECRET");

        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(home.secret("GATEWAY_CLIENT_SECRET")).isEqualTo(secret);
        assertThat(home.secret("ACCOUNTS_CLIENT_SECRET")).isNotEqualTo(secret);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        home.folder().resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_what_to_do() throws Exception {
        Path file = Files.createFile(directory.resolve("a file"));

        assertThatThrownBy(() -> new Home(file.resolve("home")).create())
                .isInstanceOf(Problem.class)
                .hasMessageContaining("THIDUA_HOME");
    }
}
