package vn.thidua.plans.plan.job;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.FinishIssues;
import vn.thidua.plans.plan.usecase.SweepFiles;

/** What a crash may have left. */
@Component
class LookAfterPlans {

    private static final Logger LOG = LoggerFactory.getLogger(LookAfterPlans.class);

    private final FinishIssues finish;
    private final SweepFiles sweep;
    private final AsUnit asUnit;
    private final Clock clock;

    LookAfterPlans(FinishIssues finish, SweepFiles sweep, AsUnit asUnit, Clock clock) {
        this.finish = finish;
        this.sweep = sweep;
        this.asUnit = asUnit;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void finishIssues() {
        int looked = finish.finish(clock.instant(), asUnit);
        if (looked > 0) {
            LOG.info("interrupted issues looked after numbers={}", looked);
        }
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void sweepFiles() {
        // files carry the time of the machine, not that of the working date
        int removed = sweep.sweep(Clock.systemUTC().instant(), asUnit);
        if (removed > 0) {
            LOG.info("files without a plan removed files={}", removed);
        }
    }
}
