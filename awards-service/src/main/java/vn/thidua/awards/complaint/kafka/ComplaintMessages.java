package vn.thidua.awards.complaint.kafka;

import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.complaint.Complaint;
import vn.thidua.awards.complaint.ComplaintEvent;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** {@code contracts/events/complaint.party-read.v1}: who has read a name, not the name. */
@Component
class ComplaintMessages implements Function<ComplaintEvent, OutgoingEvent> {

    private static final EventSpec READ =
            new EventSpec("vn.thidua.complaint.party-read.v1", "thidua.audit.v1");

    record PartyReadMessage(
            String complaintId, String unitId, Complaint.Kind kind, String reader, Instant at) {}

    @Override
    public OutgoingEvent apply(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.PartyRead(var complaint, var reader, var at) ->
                    new OutgoingEvent(
                            READ,
                            new PartyReadMessage(
                                    complaint.id().value(),
                                    complaint.unit().value(),
                                    complaint.kind(),
                                    reader,
                                    at));
        };
    }
}
