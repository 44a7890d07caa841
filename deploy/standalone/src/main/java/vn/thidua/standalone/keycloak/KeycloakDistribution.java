package vn.thidua.standalone.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;
import vn.thidua.standalone.process.ChildProcess;

/**
 * Keycloak's own distribution, unpacked once and prepared ({@code kc.sh build}) once. It is never written to
 * afterwards: each installation has a home of its own beside it.
 */
public record KeycloakDistribution(Path folder) {

    /** Options that are fixed when the distribution is prepared; everything else is given at start. */
    private static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=dev-file", "--health-enabled=true");

    /**
     * The prepared distribution under the given folder, or under {@code .thidua/keycloak} of the project for
     * tests. Obtains it with Maven (177 MB) and prepares it (some 20 s) when it is not there.
     *
     * @throws Problem when it can neither be found nor obtained
     */
    public static KeycloakDistribution obtain(
            Path parent, ProjectFolder project, Consumer<String> progress) {
        String version = version();
        Path folder = parent.toAbsolutePath().resolve("keycloak-" + version);
        Path ready = folder.resolve("thidua-san-sang");
        if (Files.exists(ready)) {
            return new KeycloakDistribution(folder);
        }
        try {
            Files.createDirectories(parent);
            try (FileChannel channel =
                            FileChannel.open(
                                    parent.resolve("khoa"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.exists(ready)) {
                    progress.accept("Tải và giải nén Keycloak " + version + " (177 MB)");
                    run(
                            "maven",
                            project.maven(
                                    "-N",
                                    "-f",
                                    project.path("deploy/standalone/pom.xml").toString(),
                                    "-Dkeycloak.directory=" + parent.toAbsolutePath(),
                                    "dependency:unpack@keycloak"),
                            Map.of("JAVA_HOME", System.getProperty("java.home")),
                            parent,
                            "Không tải được Keycloak %s bằng Maven".formatted(version));
                    progress.accept("Chuẩn bị Keycloak (một lần duy nhất)");
                    run(
                            "keycloak-build",
                            new KeycloakDistribution(folder)
                                    .command(folder, List.of("-Xmx512m"), BUILD_OPTIONS),
                            Map.of(),
                            parent,
                            "Không chuẩn bị được Keycloak");
                    Files.createFile(ready);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeycloakDistribution(folder);
    }

    /** The version that the product is built with. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream file =
                KeycloakDistribution.class.getResourceAsStream("/standalone.properties")) {
            properties.load(Objects.requireNonNull(file, "standalone.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("keycloak.version");
    }

    /**
     * The command that {@code kc.sh} would run, without the shell between: so the process that is started is the
     * server itself, and its home may be elsewhere.
     */
    List<String> command(Path home, List<String> jvmFlags, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmFlags);
        for (String opened :
                List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + folder.resolve("conf"),
                        "-cp",
                        folder.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options);
        return command;
    }

    private static void run(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path logs,
            String complaint) {
        ChildProcess child =
                ChildProcess.start(name, command, environment, logs.resolve(name + ".log"));
        // an operator who gives up here must not leave it behind
        Thread cancel = Thread.ofPlatform().unstarted(child::kill);
        Runtime.getRuntime().addShutdownHook(cancel);
        int exit = child.exit().join();
        Runtime.getRuntime().removeShutdownHook(cancel);
        if (exit != 0) {
            throw new Problem(
                    "%s (mã %d); hãy kiểm tra kết nối mạng và chỗ trống trên đĩa rồi chạy lại, chi tiết ở %s."
                            .formatted(complaint, exit, child.log()));
        }
    }
}
