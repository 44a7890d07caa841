package vn.thidua.awards.council;

import java.util.List;
import java.util.Optional;
import vn.thidua.awards.dossier.DossierId;

/** The sessions of the bound unit. */
public interface Sessions {

    /** The latest first. */
    List<Session> all();

    Optional<Session> find(SessionId id);

    /** Sessions that are not closed and have one of the dossiers on their agenda. */
    List<Session> openWith(List<DossierId> dossiers);

    /** Closed sessions that have considered the dossier. */
    List<Session> closedWith(DossierId dossier);

    /** False when somebody else was faster. */
    boolean store(Session session, List<CouncilEvent> events);
}
