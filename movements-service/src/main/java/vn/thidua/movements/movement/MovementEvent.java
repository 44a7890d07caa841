package vn.thidua.movements.movement;

import java.time.Instant;

/** What others are told about a movement. */
public sealed interface MovementEvent {

    Movement movement();

    /** Born, amended, a step on. */
    record MovementChanged(Movement movement) implements MovementEvent {}

    /** A person has said which movement above it carries out, or not. */
    record AdoptionDecided(Movement movement, Decision decision, Carried above, Instant at)
            implements MovementEvent {}

    /** Units may nominate from now on, or until another day than before. */
    record NominationsOpened(Movement movement, NominationWindow window) implements MovementEvent {}

    /** What the person said. */
    enum Decision {
        CONFIRMED,
        REJECTED,
        RELEASED
    }
}
