package vn.thidua.awards.complaint;

/** What became of a request to a complaint. */
public sealed interface ComplaintOutcome {

    record Done(Complaint complaint) implements ComplaintOutcome {}

    record Refused(ComplaintReason reason) implements ComplaintOutcome {}
}
