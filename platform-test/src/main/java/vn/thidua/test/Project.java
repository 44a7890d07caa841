package vn.thidua.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The project's folder, from whichever module a test runs in. */
public final class Project {

    private Project() {}

    /** A file or folder by its path from the project's root. */
    public static Path path(String relative) {
        Optional<Path> candidate = Optional.of(Path.of("").toAbsolutePath());
        while (candidate.isPresent()) {
            Path folder = candidate.get();
            if (Files.isRegularFile(folder.resolve("contracts/topics.yaml"))) {
                return folder.resolve(relative);
            }
            candidate = Optional.ofNullable(folder.getParent());
        }
        throw new IllegalStateException("no folder above has contracts/topics.yaml");
    }
}
