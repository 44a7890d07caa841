package vn.thidua.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standalone.Problem;

class AppImageTest {

    @TempDir Path directory;

    @Test
    void a_jar_that_was_built_again_from_the_same_sources_is_the_same() throws Exception {
        Path first = jar("first.jar", "class A", 0);
        Path again = jar("again.jar", "class A", 86_400_000);
        Path other = jar("other.jar", "class B", 0);

        assertThat(AppImage.fingerprint(again)).isEqualTo(AppImage.fingerprint(first));
        assertThat(AppImage.fingerprint(other)).isNotEqualTo(AppImage.fingerprint(first));
    }

    @Test
    void a_service_that_was_never_built_is_named_with_the_command_that_builds_it() {
        Path absent = directory.resolve("plans-service.jar");

        assertThatThrownBy(() -> AppImage.of(absent, directory, directory))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("plans-service.jar")
                .hasMessageContaining("./thidua start");
    }

    private Path jar(String name, String content, long modifiedMillis) throws IOException {
        Path jar = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("A.class");
            entry.setTime(1_700_000_000_000L + modifiedMillis);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }
}
