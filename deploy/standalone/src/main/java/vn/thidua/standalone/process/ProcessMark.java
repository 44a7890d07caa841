package vn.thidua.standalone.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which process it is, so that it can be found again by another one: numbers are given to new processes again,
 * number and start time together are not.
 */
public record ProcessMark(long pid, Instant started) {

    public static ProcessMark of(ProcessHandle handle) {
        return new ProcessMark(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    public static ProcessMark ofThisProcess() {
        return of(ProcessHandle.current());
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(handle -> of(handle).equals(this));
    }

    public boolean runs() {
        return find().isPresent();
    }

    /** Asks the process to end, ends it by force when it has not done so in time; returns when it is gone. */
    public void stop(Duration patience) {
        find().ifPresent(
                        handle -> {
                            handle.destroy();
                            if (!hasEndedWithin(handle, patience)) {
                                handle.destroyForcibly();
                                handle.onExit().join();
                            }
                        });
    }

    /** Whether the process is gone within this time. */
    public static boolean hasEndedWithin(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
