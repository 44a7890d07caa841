package vn.thidua.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole system, started by the same command that a newcomer types, with its own data folder and ports, and
 * stopped at the end. {@code THIDUA_E2E_URL} names a system that already runs instead.
 */
final class RunningSystem implements AutoCloseable {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final String url;
    private final Runnable stop;
    private final Path home;
    private final Function<String[], Said> commands;

    private RunningSystem(String url, Path home, Runnable stop, Function<String[], Said> commands) {
        this.url = url;
        this.home = home;
        this.stop = stop;
        this.commands = commands;
    }

    /** What a command printed, errors included, and how it ended. */
    record Said(int exit, String text) {}

    static RunningSystem start() {
        String running = System.getenv("THIDUA_E2E_URL");
        if (running != null) {
            return new RunningSystem(
                    running,
                    Path.of("not started here"),
                    () -> {},
                    _ -> {
                        throw new IllegalStateException("not started here: " + running);
                    });
        }
        return started();
    }

    /** A real installation of its own, without the sample's units and accounts. */
    static RunningSystem startReal() {
        return started("--real");
    }

    /** The sample's system on a day of its own, beside the one that all journeys share. */
    static RunningSystem startOn(LocalDate workingDate) {
        return on(new Place(fresh(), freePorts(), Optional.of(workingDate)));
    }

    /** The same installation, stopped, and started again on another day with all that it has kept. */
    static RunningSystem startAgainOn(LocalDate workingDate, RunningSystem stopped) {
        return on(new Place(stopped.home, stopped.port(), Optional.of(workingDate)));
    }

    private static RunningSystem started(String... options) {
        return on(new Place(fresh(), freePorts(), Optional.empty()), options);
    }

    private static Path fresh() {
        return Path.of("target/thidua-" + System.currentTimeMillis()).toAbsolutePath();
    }

    private static RunningSystem on(Place place, String... options) {
        List<String> start = new ArrayList<>(List.of("start", "--detach"));
        start.addAll(List.of(options));
        command(place, start);
        return new RunningSystem(
                "http://localhost:" + place.port(),
                place.home(),
                () -> command(place, List.of("stop")),
                words -> run(place, List.of(words)));
    }

    /**
     * Where an installation lives.
     *
     * @param port the first of its ten
     * @param workingDate empty for the usual one
     */
    private record Place(Path home, int port, Optional<LocalDate> workingDate) {}

    /** The first of the system's ten ports. */
    int port() {
        return URI.create(url).getPort();
    }

    /** The portal's address, without a slash at the end. */
    String url() {
        return url;
    }

    /** What the operator types behind {@code ./thidua}. */
    Said says(String... words) {
        return commands.apply(words);
    }

    /** Ends a service by force, as a machine without memory does. */
    void kill(String service) {
        List<ProcessHandle> found =
                ProcessHandle.allProcesses().filter(process -> runs(process, service)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " processes of " + service);
        }
        ProcessHandle process = found.getFirst();
        process.destroyForcibly();
        process.onExit().join();
    }

    private boolean runs(ProcessHandle process, String service) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(home.toString()) && line.contains("/" + service))
                .isPresent();
    }

    @Override
    public void close() {
        stop.run();
    }

    private static void command(Place place, List<String> words) {
        Said said = run(place, words);
        System.out.print(said.text());
        if (said.exit() != 0) {
            throw new IllegalStateException(
                    "./thidua "
                            + String.join(" ", words)
                            + " ended with "
                            + said.exit()
                            + "; logs in "
                            + place.home().resolve("logs"));
        }
    }

    private static Said run(Place place, List<String> words) {
        try {
            Files.createDirectories(place.home());
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Stream.concat(
                                            Stream.of(ROOT.resolve("thidua").toString()),
                                            words.stream())
                                    .toList());
            builder.environment().put("THIDUA_HOME", place.home().toString());
            builder.environment().put("THIDUA_PORT", Integer.toString(place.port()));
            place.workingDate()
                    .ifPresent(
                            day ->
                                    builder.environment()
                                            .put("THIDUA_WORKING_DATE", day.toString()));
            // the reactor has just built everything: a build inside the build would fight over
            // target/
            builder.environment().put("THIDUA_BUILD", "never");
            // it is started once: recording what makes the next start fast would only slow the
            // journeys
            builder.environment().put("THIDUA_CACHES", "never");
            // into a file: a reader of a pipe would wait for the servers that go on in the
            // background
            Path said = Files.createTempFile(place.home(), "said", ".txt");
            Process process =
                    builder.directory(ROOT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "./thidua " + String.join(" ", words) + " did not end in 10 minutes");
            }
            return new Said(process.exitValue(), Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ten ports in a row that nobody uses now, as the launcher needs them. */
    private static int freePorts() {
        return IntStream.iterate(23000, base -> base < 29000, base -> base + 10)
                .filter(base -> IntStream.range(base, base + 10).allMatch(RunningSystem::free))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no ten free ports in a row between 23000 and 29000"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
