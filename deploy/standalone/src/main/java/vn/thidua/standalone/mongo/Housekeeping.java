package vn.thidua.standalone.mongo;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that looks after the store while nobody asks. */
final class Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private static final Duration TIDYING = Duration.ofSeconds(1);

    /** MongoDB looks for expired documents once a minute; sooner does no harm. */
    private static final Duration EXPIRY = Duration.ofSeconds(20);

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("mongo-housekeeping").factory());

    Housekeeping(Runnable tidy, Runnable expire) {
        repeat(tidy, TIDYING);
        repeat(expire, EXPIRY);
    }

    private void repeat(Runnable work, Duration pause) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> {
                            try {
                                work.run();
                            } catch (RuntimeException e) {
                                log.error("Housekeeping of the store failed", e);
                            }
                        },
                        pause.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Lets what is being done end by itself: an interrupt would close the file under everybody else. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                var _ = thread.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
