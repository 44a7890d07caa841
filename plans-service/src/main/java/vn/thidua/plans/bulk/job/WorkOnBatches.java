package vn.thidua.plans.bulk.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.usecase.GoOn;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.unit.Units;

/** Goes on with batches that are at work, those of a crash too. */
@Component
class WorkOnBatches {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnBatches.class);

    private final Batches batches;
    private final GoOn goOn;
    private final AsUnit asUnit;
    private final Units units;
    private final Set<BatchId> running = ConcurrentHashMap.newKeySet();

    WorkOnBatches(Batches batches, GoOn goOn, AsUnit asUnit, Units units) {
        this.batches = batches;
        this.goOn = goOn;
        this.asUnit = asUnit;
        this.units = units;
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT0.5S")
    void work() {
        if (units.tree().all().isEmpty()) {
            return;
        }
        for (Batches.AtWork open : batches.atWork()) {
            if (running.add(open.batch())) {
                Thread.ofVirtual().name("batch-" + open.batch()).start(() -> work(open));
            }
        }
    }

    private void work(Batches.AtWork open) {
        try {
            asUnit.run(open.unit(), () -> goOn.goOn(open.batch()));
        } catch (RuntimeException failed) {
            LOG.warn("batch interrupted, tried again batch={}", open.batch(), failed);
        } finally {
            running.remove(open.batch());
        }
    }
}
