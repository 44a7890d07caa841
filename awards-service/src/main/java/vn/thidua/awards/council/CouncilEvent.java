package vn.thidua.awards.council;

/** What others are told of councils. */
public sealed interface CouncilEvent {

    /** The vote is over and counted. */
    record SessionClosed(Session session) implements CouncilEvent {}
}
