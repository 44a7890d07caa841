package vn.thidua.plans.answer.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.plans.answer.usecase.DeliverDrafts;

/** Deliveries that a crash interrupted. */
@Component
class ResumeDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeDeliveries.class);

    private final DeliverDrafts deliver;

    ResumeDeliveries(DeliverDrafts deliver) {
        this.deliver = deliver;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1M")
    void resume() {
        int delivered = deliver.resume();
        if (delivered > 0) {
            LOG.info("interrupted deliveries went on drafts={}", delivered);
        }
    }
}
