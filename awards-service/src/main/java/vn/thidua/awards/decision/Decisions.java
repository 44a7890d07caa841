package vn.thidua.awards.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.awards.dossier.DossierId;

/** The decisions of the bound unit, and what of others may be seen. */
public interface Decisions {

    /** What became of a write. */
    enum Stored {
        STORED,
        /** Another decision has the number. */
        NUMBER_TAKEN,
        /** Somebody else was faster. */
        OVERTAKEN
    }

    /** The youngest first. */
    List<Decision> all();

    Optional<Decision> find(DecisionId id);

    /** Issued ones of units above that give something to subjects of the own unit. */
    Optional<Decision> above(DecisionId id, LocalDate today);

    /** Issued ones of units above that give something to subjects of the own unit, the youngest first. */
    List<Decision> received(LocalDate today);

    /** Issued ones dated in that year. */
    List<Decision> issuedIn(int year);

    /** Issued ones that have the dossier. */
    List<Decision> issuedWith(List<DossierId> dossiers);

    /** The highest number of the series in that year; 0 before the first. */
    int last(int year, String authority, String symbol);

    boolean isTaken(String numberKey);

    Stored store(Decision decision, List<DecisionEvent> events);

    /** Forgets a draft. */
    boolean remove(Decision draft);
}
