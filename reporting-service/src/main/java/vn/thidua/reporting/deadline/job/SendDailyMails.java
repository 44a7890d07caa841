package vn.thidua.reporting.deadline.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.deadline.usecase.RemindUnits;

/** Notes every day which units to remind, and sends what waits. */
@Component
@ConditionalOnProperty(name = "thidua.deadlines.jobs", matchIfMissing = true)
class SendDailyMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendDailyMails.class);

    private final RemindUnits remind;

    SendDailyMails(RemindUnits remind) {
        this.remind = remind;
    }

    /** Often, so that a day on which the process was down in the morning is not lost. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void note() {
        int noted = remind.noteDue();
        if (noted > 0) {
            LOG.info("daily mails noted units={}", noted);
        }
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void send() {
        int sent = remind.send();
        if (sent > 0) {
            LOG.info("daily mails sent mails={}", sent);
        }
    }
}
