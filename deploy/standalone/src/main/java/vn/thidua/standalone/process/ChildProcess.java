package vn.thidua.standalone.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.thidua.standalone.Problem;

/**
 * A server in a process of its own, whose output goes to one log file (the log of the run before is kept beside
 * it as {@code NAME.truoc.log}).
 */
public final class ChildProcess {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the command with the environment of this process plus the given variables.
     *
     * @throws UncheckedIOException if the command cannot be executed or the log cannot be written
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            keepPrevious(log);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits until the server answers 200 at its health address.
     *
     * @return false when the process has ended before it answered
     * @throws Problem when it has not answered in time; the process is then still running
     */
    public boolean awaitReady(URI health, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (HttpProbe.isReady(health)) {
                return true;
            }
            if (hasEndedWithin(BETWEEN_PROBES)) {
                return false;
            }
        }
        throw new Problem(
                "%s không trả lời tại %s sau %d giây; hãy xem nhật ký %s."
                        .formatted(name, health, patience.toSeconds(), log));
    }

    /** Whether the process is gone within this time. */
    public boolean hasEndedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    /** Asks the process to end, ends it by force when it has not done so in time; returns when it is gone. */
    public boolean stop(Duration patience) {
        process.destroy();
        if (hasEndedWithin(patience)) {
            return true;
        }
        kill();
        return false;
    }

    /** Ends the process by force. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void keepPrevious(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            String previous =
                    log.getFileName().toString().replaceFirst("\\.log$", "") + ".truoc.log";
            Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
