package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.process.ProcessMark;

/**
 * What runs, as written down for other commands and for the next start.
 *
 * @param launcher the process that started the others
 * @param portal address that people open
 * @param issuer issuer of the tokens
 * @param sample whether the sample's accounts exist
 * @param ready whether the portal has answered
 * @param parts in the order in which they were started
 */
public record Instance(
        ProcessMark launcher,
        String portal,
        String issuer,
        boolean sample,
        boolean ready,
        List<Part> parts) {

    /**
     * One server.
     *
     * @param health address that answers 200 when it is well; empty when only the port can be tried
     */
    public record Part(
            String name,
            String title,
            ProcessMark process,
            int port,
            Optional<String> health,
            String log) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Path file(Path run) {
        return run.resolve("instance.json");
    }

    /** What the last start wrote down and no stop has taken away. */
    public static Optional<Instance> read(Path run) {
        Path file = file(run);
        return Files.exists(file)
                ? Optional.of(JSON.readValue(file.toFile(), Instance.class))
                : Optional.empty();
    }

    /** Replaces what was written before, whole or not at all. */
    void write(Path run) {
        try {
            Path fresh = run.resolve("instance.json.moi");
            JSON.writeValue(fresh.toFile(), this);
            Files.move(
                    fresh,
                    file(run),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path run) {
        try {
            Files.deleteIfExists(file(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instance with(List<Part> all) {
        return new Instance(launcher, portal, issuer, sample, ready, List.copyOf(all));
    }

    Instance asReady() {
        return new Instance(launcher, portal, issuer, sample, true, parts);
    }

    /** Where the part of this name answers on this machine; empty when it has not been started. */
    public Optional<URI> address(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(part -> URI.create("http://127.0.0.1:" + part.port()))
                .findFirst();
    }

    /** Processes that outlived the launcher that started them. */
    public List<Part> orphans() {
        return launcher.runs()
                ? List.of()
                : parts.stream()
                        .filter(part -> !part.process().equals(launcher))
                        .filter(part -> part.process().runs())
                        .toList();
    }

    /** Ends them, side by side; returns when they are gone. */
    public void endOrphans(Duration patience, Consumer<Part> ended) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part orphan : orphans()) {
                threads.execute(
                        () -> {
                            orphan.process().stop(patience);
                            ended.accept(orphan);
                        });
            }
        }
    }
}
