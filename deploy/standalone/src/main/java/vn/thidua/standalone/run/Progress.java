package vn.thidua.standalone.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells the operator what is going on: one line for each thing that is done, with the time since the command was
 * given; on a terminal also one line, renewed every half second, of what is being waited for.
 */
public final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream out;
    private final boolean terminal;
    private final long startedNanos;
    private final Set<String> waitingFor = new LinkedHashSet<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());

    /**
     * Counts from the moment when the operator gave the command.
     *
     * @param alreadyPassed what went by before this process was there (building)
     */
    public Progress(PrintStream out, boolean terminal, Duration alreadyPassed) {
        this.out = out;
        this.terminal = terminal;
        this.startedNanos = System.nanoTime() - alreadyPassed.toNanos();
        if (terminal) {
            var _ = clock.scheduleAtFixedRate(this::renew, 500, 500, TimeUnit.MILLISECONDS);
        }
    }

    /** Time since the command was given. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** Something is done. */
    public synchronized void done(String sentence) {
        clear();
        out.printf(
                Locale.forLanguageTag("vi"),
                "[%6.1f s] %s%n",
                elapsed().toMillis() / 1000.0,
                sentence);
        out.flush();
    }

    /** A line without a time. */
    public synchronized void say(String line) {
        clear();
        out.println(line);
        out.flush();
    }

    /** Something is being waited for from now on. */
    public synchronized void waiting(String name) {
        waitingFor.add(name);
    }

    /** It is waited for no longer. */
    public synchronized void arrived(String name) {
        waitingFor.remove(name);
    }

    private synchronized void renew() {
        if (!waitingFor.isEmpty()) {
            out.printf(
                    "%s[%4d s] đang chờ: %s",
                    CLEAR_LINE, elapsed().toSeconds(), String.join(", ", waitingFor));
            out.flush();
        }
    }

    private void clear() {
        if (terminal) {
            out.print(CLEAR_LINE);
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        clear();
    }
}
