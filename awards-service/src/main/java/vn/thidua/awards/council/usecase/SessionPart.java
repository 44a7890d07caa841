package vn.thidua.awards.council.usecase;

import java.util.Optional;
import vn.thidua.awards.council.CouncilMember;
import vn.thidua.awards.council.Session;
import vn.thidua.platform.tenancy.Caller;

/** Who may do what in a session. */
public record SessionPart(Caller caller, Session session) {

    /** Prepares, notes attendance and recusals, enters opinions and what was counted. */
    public boolean mayKeep() {
        return caller.has("specialist")
                || caller.has("leader")
                || seat().map(CouncilMember::role)
                        .filter(role -> role != CouncilMember.Role.MEMBER)
                        .isPresent();
    }

    /** Opens and ends the vote. */
    public boolean mayPreside() {
        return caller.has("leader")
                || seat().map(CouncilMember::role)
                        .filter(
                                role ->
                                        role == CouncilMember.Role.CHAIR
                                                || role == CouncilMember.Role.VICE)
                        .isPresent();
    }

    /** The seat of the person who asks. */
    public Optional<CouncilMember> seat() {
        return session.seatOf(caller.username());
    }
}
