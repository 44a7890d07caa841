package vn.thidua.gateway.limit;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Giới hạn số lần: so many requests in each span of time, counted for each key on its own, in this process. */
public final class Limits {

    private final RateLimiterConfig config;
    private final Map<String, RateLimiter> byKey;

    /** @param keys how many keys are remembered; the one unused for longest is forgotten first */
    public Limits(int requests, Duration per, int keys) {
        this.config =
                RateLimiterConfig.custom()
                        .limitForPeriod(requests)
                        .limitRefreshPeriod(per)
                        .timeoutDuration(Duration.ZERO)
                        .build();
        this.byKey =
                new LinkedHashMap<>(64, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
                        return size() > keys;
                    }
                };
    }

    /** Counts one request; the time to wait when it is one too many. */
    public Optional<Duration> refused(String key) {
        RateLimiter limiter;
        synchronized (byKey) {
            limiter = byKey.computeIfAbsent(key, name -> RateLimiter.of(name, config));
        }
        return limiter.acquirePermission()
                ? Optional.empty()
                : Optional.of(config.getLimitRefreshPeriod());
    }
}
