package vn.thidua.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The realm with the sample's accounts, as the files of {@code deploy/sample} say it. */
final class SampleRealm {

    private SampleRealm() {}

    static List<Path> files() {
        try (var files = Files.list(Project.path("deploy/sample"))) {
            return files.filter(file -> file.getFileName().toString().matches("thidua-.*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Map<String, String> variables() {
        return Map.of(
                "GATEWAY_CLIENT_SECRET", "only-for-this-test-run",
                "ACCOUNTS_CLIENT_SECRET", "only-for-this-test-run");
    }
}
