package vn.thidua.awards.subject.kafka;

import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.Reading;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How the audit topic is told: {@code contracts/events/citizen-number.read.v1}; never the number. */
@Component
class ReadingMessages implements Function<Reading, OutgoingEvent> {

    private static final EventSpec READ =
            new EventSpec("vn.thidua.citizen-number.read.v1", "thidua.audit.v1");

    record ReadMessage(
            String id,
            String unitId,
            String subject,
            String awardSubjectId,
            String reason,
            Instant at) {}

    @Override
    public OutgoingEvent apply(Reading reading) {
        return new OutgoingEvent(
                READ,
                new ReadMessage(
                        reading.id(),
                        reading.unit().value(),
                        reading.person(),
                        reading.subject().value(),
                        reading.reason(),
                        reading.at()));
    }
}
