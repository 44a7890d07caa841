package vn.thidua.plans.search.job;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.search.usecase.KeepIndex;
import vn.thidua.plans.unit.Units;

/** Keeps the index going, also while nobody searches. */
@Component
class FollowPlans {

    private static final Logger LOG = LoggerFactory.getLogger(FollowPlans.class);

    private final KeepIndex keep;
    private final Units units;
    private final AtomicBoolean comparing = new AtomicBoolean();

    FollowPlans(KeepIndex keep, Units units) {
        this.keep = keep;
        this.units = units;
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT2S")
    void follow() {
        if (keep.isComplete()) {
            keep.follow();
        } else if (!units.tree().all().isEmpty() && comparing.compareAndSet(false, true)) {
            // takes minutes when the index is new; the other looks go on meanwhile
            Thread.ofVirtual().name("search-index").start(this::compare);
        }
    }

    private void compare() {
        try {
            int changed = keep.compareAll();
            LOG.info("search index compared with the store changed={}", changed);
        } catch (RuntimeException failed) {
            LOG.warn("search index could not be compared, tried again soon", failed);
        } finally {
            comparing.set(false);
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void followThoroughly() {
        keep.followThoroughly();
        keep.keep();
    }

    @Scheduled(initialDelayString = "PT6H", fixedDelayString = "PT6H")
    void compareAgain() {
        if (comparing.compareAndSet(false, true)) {
            compare();
        }
    }
}
