package vn.thidua.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder that holds the product's sources and data files, and the Maven that builds it. */
public record ProjectFolder(Path root, String mavenCommand) {

    /**
     * The folder that {@code ./thidua} names in {@code THIDUA_ROOT}, else the one that contains the current
     * directory (for tests).
     */
    public static ProjectFolder find(Map<String, String> environment) {
        String maven = environment.getOrDefault("THIDUA_MAVEN", "mvn");
        String named = environment.get("THIDUA_ROOT");
        if (named != null && !named.isBlank()) {
            return new ProjectFolder(Path.of(named).toAbsolutePath(), maven);
        }
        Optional<Path> candidate = Optional.of(Path.of("").toAbsolutePath());
        while (candidate.isPresent()) {
            Path folder = candidate.get();
            if (Files.isRegularFile(folder.resolve("deploy/standalone/pom.xml"))) {
                return new ProjectFolder(folder, maven);
            }
            candidate = Optional.ofNullable(folder.getParent());
        }
        throw new Problem(
                "Không tìm thấy thư mục mã nguồn Thi Đua; hãy chạy ./thidua trong thư mục đó.");
    }

    public Path path(String relative) {
        return root.resolve(relative);
    }

    /** A quiet Maven command with these arguments. */
    public List<String> maven(String... arguments) {
        List<String> command = new ArrayList<>(List.of(mavenCommand, "-B", "-q"));
        command.addAll(List.of(arguments));
        return command;
    }
}
