package vn.thidua.plans.reorganisation.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.reorganisation.usecase.CarryOutReorganisation;

/** What a crash, an absent identity provider or a day that had not come has left of a reorganisation. */
@Component
class FinishReorganisations {

    private static final Logger LOG = LoggerFactory.getLogger(FinishReorganisations.class);

    private final CarryOutReorganisation carryOut;
    private final CarryOutReorganisation.AsDecider as;

    FinishReorganisations(CarryOutReorganisation carryOut, CarryOutReorganisation.AsDecider as) {
        this.carryOut = carryOut;
        this.as = as;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT30S")
    void finish() {
        int left = carryOut.finish(as);
        if (left > 0) {
            LOG.info("unfinished reorganisations looked after count={}", left);
        }
    }
}
