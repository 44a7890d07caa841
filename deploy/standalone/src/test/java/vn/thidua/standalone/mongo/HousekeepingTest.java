package vn.thidua.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Closing must not interrupt the thread that forces the disk: that would close the file for all. */
class HousekeepingTest {

    @Test
    void closing_waits_for_the_work_under_way_and_does_not_interrupt_it() throws Exception {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var outcome = new AtomicReference<>("not ended");
        var housekeeping =
                new Housekeeping(
                        () -> {
                            started.countDown();
                            try {
                                mayEnd.await();
                                outcome.set("ended");
                            } catch (InterruptedException e) {
                                outcome.set("interrupted");
                            }
                        },
                        () -> {});
        started.await();

        Thread closing = Thread.ofPlatform().start(housekeeping::close);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Set.of(Thread.State.TIMED_WAITING, Thread.State.WAITING)
                                        .contains(closing.getState()));
        assertThat(outcome).hasValue("not ended");
        mayEnd.countDown();
        closing.join();

        assertThat(outcome).hasValue("ended");
    }
}
