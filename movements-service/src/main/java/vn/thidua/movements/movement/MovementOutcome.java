package vn.thidua.movements.movement;

import java.util.List;

/** What became of a request to a movement. */
public sealed interface MovementOutcome {

    record Done(Movement movement, List<MovementEvent> events) implements MovementOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(MovementReason reason) implements MovementOutcome {}
}
