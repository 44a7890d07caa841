package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Phong trào thi đua: those of the bound unit, and what others have made public. */
public interface Movements {

    /** What became of a write. */
    enum Stored {
        STORED,
        /** The unit has one of this name in the year. */
        NAME_TAKEN,
        /** Somebody else was faster. */
        OVERTAKEN
    }

    Optional<Movement> ofOwnUnit(MovementId id);

    /** Own, or public of a unit above or below. */
    Optional<Movement> find(MovementId id, LocalDate today);

    List<Movement> ofYear(int year);

    /** Those that the plan names or has named. */
    List<Movement> ofPlan(String planId);

    /** Public ones of all units above. */
    List<Movement> above(int year, LocalDate today);

    /** Public ones of all units below. */
    List<Movement> below(int year, LocalDate today);

    Stored add(Movement movement, List<MovementEvent> events);

    Stored replace(Movement movement, List<MovementEvent> events);

    /**
     * Deletes it in the version that was seen.
     *
     * @return false if somebody else was faster
     */
    boolean remove(MovementId id, long version);
}
