package vn.thidua.awards.council;

/** What became of a request to a session. */
public sealed interface SessionOutcome {

    record Done(Session session) implements SessionOutcome {}

    record Refused(CouncilReason reason) implements SessionOutcome {}
}
