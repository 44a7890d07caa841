package vn.thidua.awards.dossier.job;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.usecase.SweepPapers;

/** What a crash or a refused write has left of uploads. */
@Component
class SweepLooseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepLooseFiles.class);

    private final SweepPapers sweep;

    SweepLooseFiles(SweepPapers sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void sweep() {
        // files carry the time of the machine, not that of the working date
        int removed = sweep.sweep(Clock.systemUTC().instant());
        if (removed > 0) {
            LOG.info("files without a dossier removed files={}", removed);
        }
    }
}
