package vn.thidua.movements.covenant;

import java.util.List;

/** What became of a request to a covenant. */
public sealed interface CovenantOutcome {

    record Done(Covenant covenant, List<CovenantEvent> events) implements CovenantOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(CovenantReason reason) implements CovenantOutcome {}
}
