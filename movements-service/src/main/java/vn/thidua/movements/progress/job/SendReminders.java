package vn.thidua.movements.progress.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.usecase.RemindOwners;

/** Notes every day whom to remind, and sends what waits. */
@Component
@ConditionalOnProperty(name = "thidua.progress.jobs", matchIfMissing = true)
class SendReminders {

    private static final Logger LOG = LoggerFactory.getLogger(SendReminders.class);

    private final RemindOwners remind;

    SendReminders(RemindOwners remind) {
        this.remind = remind;
    }

    /** Often, so that a day on which the process was down in the morning is not lost. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void note() {
        int noted = remind.noteDue();
        if (noted > 0) {
            LOG.info("reminders noted owners={}", noted);
        }
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    void send() {
        int sent = remind.send();
        if (sent > 0) {
            LOG.info("reminders sent mails={}", sent);
        }
    }
}
