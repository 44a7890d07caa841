package vn.thidua.standalone.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** How often a service that ends by itself is started again: not for ever, because what breaks each time has to be seen. */
final class Revivals {

    static final int MOST = 3;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<App, Deque<Instant>> past = new EnumMap<>(App.class);

    /** Whether it may be started again now; a yes is remembered. */
    synchronized boolean allow(App app, Instant now) {
        Deque<Instant> times = past.computeIfAbsent(app, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WITHIN))) {
            times.removeFirst();
        }
        if (times.size() == MOST) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
