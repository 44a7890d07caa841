package vn.thidua.test;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** Patience with one timeout for all tests. */
public final class Waiting {

    /** Long enough for a slow machine; a test that succeeds never waits for it. */
    public static final Duration AT_MOST = Duration.ofSeconds(30);

    private Waiting() {}

    public static void until(Callable<Boolean> condition) {
        patience().until(condition);
    }

    /** Until the assertions hold. */
    public static void untilAsserted(ThrowingRunnable assertions) {
        patience().untilAsserted(assertions);
    }

    /** For other conditions of Awaitility. */
    public static ConditionFactory patience() {
        return Awaitility.await()
                .atMost(AT_MOST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20));
    }
}
