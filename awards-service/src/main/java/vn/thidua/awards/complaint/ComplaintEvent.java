package vn.thidua.awards.complaint;

import java.time.Instant;

/** What is told of complaints. */
public sealed interface ComplaintEvent {

    /**
     * Somebody has read whose complaint it is.
     *
     * @param reader the account's subject
     */
    record PartyRead(Complaint complaint, String reader, Instant at) implements ComplaintEvent {}
}
