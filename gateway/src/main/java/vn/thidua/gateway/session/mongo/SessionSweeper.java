package vn.thidua.gateway.session.mongo;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes ended sessions: the embedded server accepts a TTL index and never acts on it. */
final class SessionSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweeper.class);

    private final MongoSessions sessions;

    SessionSweeper(MongoSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(
            initialDelayString = "PT1M",
            fixedDelayString = "${thidua.gateway.sessions.sweep-every}")
    void sweep() {
        try {
            long ended = sessions.sweep();
            if (ended > 0) {
                LOG.info("session.swept count={}", ended);
            }
        } catch (MongoException e) {
            // The next round finds them too; requests tell of the outage themselves
            LOG.warn("session.sweep-failed cause={}", e.getClass().getSimpleName());
        }
    }
}
