package vn.thidua.plans.plan.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.RepairLinks;

/** Plans that wait for a parent that is here already. */
@Component
class MendLinks {

    private static final Logger LOG = LoggerFactory.getLogger(MendLinks.class);

    private final RepairLinks repair;
    private final AsUnit asUnit;

    MendLinks(RepairLinks repair, AsUnit asUnit) {
        this.repair = repair;
        this.asUnit = asUnit;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT2M")
    void mend() {
        int mended = repair.repair(asUnit);
        if (mended > 0) {
            LOG.info("plans that waited for a parent that was here linked plans={}", mended);
        }
    }
}
