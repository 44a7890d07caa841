package vn.thidua.standalone.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;
import vn.thidua.standalone.process.ChildProcess;
import vn.thidua.standalone.process.FreePorts;
import vn.thidua.standalone.process.JvmFlags;

/**
 * A real Keycloak in a process of its own, on the loopback address only. Its accounts are in the home folder and
 * are found again at the next start, also after it was killed.
 */
public final class EmbeddedKeycloak implements AutoCloseable {

    /** Of the account in the master realm with which the product itself talks to Keycloak. */
    public static final String ADMIN = "admin";

    private static final String REALM = "thidua";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** 256 MB bear some thirty logins a second; serial collector and small headers keep it under 400 MB. */
    public static final List<String> JVM_FLAGS =
            Stream.concat(
                            Stream.of(
                                    "-Xms64m",
                                    "-Xmx256m",
                                    "-XX:MaxMetaspaceSize=256m",
                                    "-XX:+UseSerialGC",
                                    "-XX:+UseCompactObjectHeaders",
                                    "-XX:+ExitOnOutOfMemoryError"),
                            JvmFlags.OPTIMISED_LATE.stream())
                    .toList();

    /** Without the delay of 0 an account created in the last half second is lost by a kill. */
    static final String DATABASE =
            "--db-url-properties=;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private final RealmUpdate update;
    private final ChildProcess process;
    private final KeycloakSettings settings;

    private EmbeddedKeycloak(ChildProcess process, KeycloakSettings settings, RealmUpdate update) {
        this.process = process;
        this.settings = settings;
        this.update = update;
    }

    /**
     * For tests: starts a Keycloak with these realm files and returns when it is ready. Obtains the distribution
     * into the project's {@code .thidua/keycloak} if it is not there yet.
     *
     * @param port 0 for a free one
     * @param variables what {@code ${NAME}} in the realm files stands for
     */
    public static EmbeddedKeycloak start(
            Path home, int port, List<Path> realms, Map<String, String> variables) {
        ProjectFolder project = ProjectFolder.find(System.getenv());
        KeycloakDistribution distribution =
                KeycloakDistribution.obtain(project.path(".thidua/keycloak"), project, _ -> {});
        List<Integer> free = FreePorts.pick(2);
        Path themes = project.path("deploy/keycloak/themes");
        EmbeddedKeycloak keycloak =
                launch(
                        distribution,
                        new KeycloakSettings(
                                home.toAbsolutePath(),
                                port == 0 ? free.getFirst() : port,
                                free.getLast(),
                                realms,
                                Optional.of(themes).filter(Files::isDirectory),
                                variables,
                                UUID.randomUUID().toString(),
                                home.resolve("keycloak.log"),
                                List.of()));
        keycloak.awaitReady();
        return keycloak;
    }

    /** Starts the process and returns at once; {@link #awaitReady} tells when it answers. */
    public static EmbeddedKeycloak launch(
            KeycloakDistribution distribution, KeycloakSettings settings) {
        prepare(distribution, settings);
        RealmUpdate update = new RealmUpdate(distribution, settings);
        update.applyIfChanged();
        List<String> flags = new ArrayList<>(JVM_FLAGS);
        flags.addAll(settings.jvmFlags());
        Map<String, String> environment = new HashMap<>(settings.variables());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        ChildProcess process =
                ChildProcess.start(
                        "keycloak",
                        distribution.command(settings.home(), flags, options(settings)),
                        environment,
                        settings.log());
        return new EmbeddedKeycloak(process, settings, update);
    }

    /**
     * Returns when Keycloak answers.
     *
     * @throws Problem when its process has ended or does not answer within five minutes
     */
    public void awaitReady() {
        if (!process.awaitReady(health(), PATIENCE)) {
            throw new Problem(
                    "Keycloak đã dừng ngay khi khởi động; hãy xem nhật ký %s."
                            .formatted(settings.log()));
        }
        update.remember();
    }

    public ChildProcess process() {
        return process;
    }

    /** Answers 200 when Keycloak is ready; the port of the other addresses listens some seconds before. */
    public URI health() {
        return URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort()));
    }

    /** Where people and services reach it, without a slash at the end. */
    public String address() {
        return address(settings.port());
    }

    /** The issuer in the tokens of the product's realm. */
    public String issuerUri() {
        return address() + "/realms/" + REALM;
    }

    public String adminPassword() {
        return settings.adminPassword();
    }

    /** Stops it in order; by force when that takes longer than 20 seconds. */
    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    private static List<String> options(KeycloakSettings settings) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                // given here and not at build: else it listens for a cluster on all addresses
                "--cache=local",
                DATABASE,
                // it reports each question for its health until it is ready
                "--log-level=INFO,io.smallrye.health:ERROR",
                "--http-enabled=true",
                "--hostname=" + address(settings.port()),
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort());
    }

    private static void prepare(KeycloakDistribution distribution, KeycloakSettings settings) {
        Path home = settings.home();
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            clear(imports);
            for (Path realm : settings.realms()) {
                Files.copy(
                        realm,
                        imports.resolve(realm.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            // compressed copies of a theme's files, kept under the version of Keycloak and not of
            // the theme
            clear(home.resolve("data/tmp"));
            for (String part : List.of("lib", "conf", "providers")) {
                link(home.resolve(part), distribution.folder().resolve(part));
            }
            link(
                    home.resolve("themes"),
                    settings.themes().orElse(distribution.folder().resolve("themes")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + home, e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isSymbolicLink(link)) {
                throw new IOException(link + " is not a link");
            }
            Files.delete(link);
        }
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
